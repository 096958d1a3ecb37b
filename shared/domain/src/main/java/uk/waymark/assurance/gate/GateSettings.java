package uk.waymark.assurance.gate;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.waymark.access.Role;
import uk.waymark.settings.Setting;
import uk.waymark.settings.SettingList;

/** Which providers a school may use, and who signs exceptions. Catalogue rows PRV-15, PRV-16, PRV-19, PRV-22, CX-15, CX-16, CX-40. */
@Factory
public class GateSettings {
    /** Which providers may be used at all. */
    public enum Allowed {
        LA_LIST("Only those on the local authority's list"),
        REGISTERED_PREFERRED("Registered preferred; another needs a reason tied to the pupil"),
        REGISTERED_IF_ACCREDITED("Registered wherever accredited education is delivered"),
        ANY_LAWFUL("Any that runs lawfully");

        private final String words;

        Allowed(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Whether online providers are a last resort. */
    public enum Online {
        LAST_RESORT("Only where nothing else is suitable, with the reason"),
        ALLOWED("Like any other");

        private final String words;

        Online(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Who signs an exception to the gate. */
    public enum Approver {
        HEAD("The head", Set.of(Role.HEAD)),
        TRUST("The trust's executive", Set.of(Role.TRUST_EXECUTIVE)),
        EITHER("The head or the trust's executive", Set.of(Role.HEAD, Role.TRUST_EXECUTIVE));

        private final String words;
        private final Set<Role> roles;

        Approver(String words, Set<Role> roles) {
            this.words = words;
            this.roles = roles;
        }

        public String words() {
            return words;
        }

        Set<Role> roles() {
            return roles;
        }
    }

    /** Who answers for the checks on a provider. */
    public enum ChecksOwner {
        SCHOOL("The school"),
        LA_ASSURED("The local authority assures, and the school makes sure");

        private final String words;

        ChecksOwner(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public static final Setting<Allowed> ALLOWED = Setting.choice(
            "provider.allowed",
            "Which providers may be used",
            "Others are held at the gate unless an exception is signed; a reason is asked for where it says so.",
            Allowed.REGISTERED_PREFERRED,
            Allowed.class);

    public static final Setting<Online> ONLINE = Setting.choice(
            "provider.online_rule",
            "Online providers",
            "As a last resort, placing a pupil online asks why nothing else is suitable.",
            Online.LAST_RESORT,
            Online.class);

    public static final Setting<Approver> APPROVER = Setting.choice(
            "provider.exception.approver",
            "Who signs an exception to the gate",
            "An exception has a reason and a last day, and is shown on the provider's page.",
            Approver.EITHER,
            Approver.class);

    public static final Setting<ChecksOwner> CHECKS_OWNER = Setting.choice(
            "checks.owner",
            "Who answers for the checks on a provider",
            "Where the authority assures, its confirmation has to be on record as well; the school's own approval stays needed.",
            ChecksOwner.SCHOOL,
            ChecksOwner.class);

    public static final Setting<Integer> LONGEST_EXCEPTION = Setting.number(
            "gate.exception.longest",
            "Longest exception to the gate, in days",
            "After it a new one has to be signed, or the gate stays shut.",
            60,
            1,
            200);

    public static final Setting<Boolean> LETTER = Setting.yesNo(
                    "gate.letter",
                    "The assurance letter is needed before a placement starts",
                    "Without it nobody has confirmed in writing that the staff are checked.",
                    true)
            .unlawful(
                    yes -> !yes,
                    "statutory guidance wants written confirmation of the checks on the provider's staff before a pupil is placed.");

    public static final Setting<Boolean> AGREEMENT = Setting.yesNo(
            "gate.agreement",
            "A signed agreement is needed before a placement starts",
            "Where your policy makes agreements in another way, switch it off with the reason.",
            true);

    @Bean
    @Singleton
    SettingList gateSettings() {
        Map<String, String> yesNo = new LinkedHashMap<>();
        yesNo.put("yes", "Yes");
        yesNo.put("no", "No");
        return new SettingList(
                "Using providers",
                List.of(ALLOWED, ONLINE, CHECKS_OWNER, APPROVER, LONGEST_EXCEPTION, LETTER, AGREEMENT),
                Map.of(
                        ALLOWED.name(), words(Allowed.values(), Allowed::words),
                        ONLINE.name(), words(Online.values(), Online::words),
                        APPROVER.name(), words(Approver.values(), Approver::words),
                        CHECKS_OWNER.name(), words(ChecksOwner.values(), ChecksOwner::words),
                        LETTER.name(), yesNo,
                        AGREEMENT.name(), yesNo));
    }

    private static <E extends Enum<E>> Map<String, String> words(
            E[] values, java.util.function.Function<E, String> words) {
        Map<String, String> all = new LinkedHashMap<>();
        for (var value : values) {
            all.put(value.name(), words.apply(value));
        }
        return all;
    }
}
