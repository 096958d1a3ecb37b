package uk.waymark.assurance.policies;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import uk.waymark.access.Role;
import uk.waymark.assurance.letter.LetterSettings;
import uk.waymark.settings.Setting;
import uk.waymark.settings.SettingList;
import uk.waymark.settings.Values;

/** What a school decides about policies, its own and the provider's. Catalogue rows CX-20 and CX-32. */
@Factory
public class PolicySettings {
    /** Who gets providers to follow the school's own safeguarding policies. */
    public enum AckOwner {
        DSL(Role.DSL),
        AP_LEAD(Role.AP_LEAD);

        private final Role role;

        AckOwner(Role role) {
            this.role = role;
        }

        public Role role() {
            return role;
        }
    }

    public static final Setting<Set<String>> REQUIRED = new Setting<>(
            "policies.required",
            "Which policies a provider must hold for your school",
            "Those that are missing or past their review are flagged. Write their numbers with commas between them.",
            String.join(", ", PolicyTitles.ids()),
            PolicySettings::known);

    public static final Setting<AckOwner> ACK_OWNER = Setting.choice(
            "policy_ack.owner",
            "Who sees to it that providers follow your safeguarding policies",
            "Whoever it is has it on their board until the provider has acknowledged each policy.",
            AckOwner.DSL,
            AckOwner.class);

    public static final Setting<Integer> ACK_DAYS = Setting.number(
            "policy_ack.days",
            "Working days in which a provider acknowledges a policy of yours",
            "Counted from the day on which you give it to the providers.",
            5,
            1,
            60);

    public static final Setting<Integer> READ_DAYS = Setting.number(
            "policies.reread_days",
            "Working days in which your DSL reads a provider's changed safeguarding policy",
            "Counted from the day on which the provider recorded the change.",
            5,
            1,
            60);

    private static final Pattern YEAR = Pattern.compile("\\b(20\\d\\d)\\b");

    /** The year of the guidance that the letters name; 0 where its title names none. */
    static int edition(Values settings) {
        var year = YEAR.matcher(settings.get(LetterSettings.EDITION));
        return year.find() ? Integer.parseInt(year.group(1)) : 0;
    }

    private static Set<String> known(String text) {
        var ids = new LinkedHashSet<String>();
        Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .forEach(ids::add);
        if (!PolicyTitles.ids().containsAll(ids)) {
            throw new IllegalArgumentException("Write numbers from POL-01 to POL-21 with commas between them.");
        }
        return ids;
    }

    @Bean
    @Singleton
    SettingList policySettings() {
        Map<String, String> owners = new LinkedHashMap<>();
        Arrays.stream(AckOwner.values())
                .forEach(owner -> owners.put(owner.name(), owner.role().words()));
        return new SettingList(
                "Policies", List.of(REQUIRED, ACK_OWNER, ACK_DAYS, READ_DAYS), Map.of(ACK_OWNER.name(), owners));
    }
}
