package uk.waymark.agreements;

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
import uk.waymark.settings.Setting;
import uk.waymark.settings.SettingList;

/** What an agreement needs at a school, and who signs. Catalogue rows SLA-44, SLA-47, CX-42. */
@Factory
public class AgreementSettings {
    private static final Pattern RANGE = Pattern.compile("SLA-(\\d\\d) to (?:SLA-)?(\\d\\d)");

    /** Whether somebody signs. */
    public enum Asked {
        REQUIRED("Has to sign"),
        ASKED("Is asked to sign, and the agreement is complete without it"),
        NOT_ASKED("Is not asked");

        private final String words;

        Asked(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Which parents sign. */
    public enum Parents {
        ALL("Everybody who holds parental responsibility"),
        FIRST("The first of the contacts who holds responsibility; the others are asked"),
        ASKED("All are asked, and the agreement is complete without them");

        private final String words;

        Parents(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Which fields have to be filled in before an agreement is finished. */
    public static final Setting<Set<String>> REQUIRED = new Setting<>(
            "agreement.required",
            "Which fields an agreement needs",
            "It is not finished while one of them is empty; the others may stay empty. Write their numbers with commas between them, such as SLA-08, SLA-10 to 13.",
            "SLA-01, SLA-02, SLA-04, SLA-06, SLA-08, SLA-10 to 13, SLA-18, SLA-19, SLA-25 to 28, SLA-38 to 43, ROL-25",
            AgreementSettings::known);

    /** Whether a placement waits for the signed agreement. */
    public static final Setting<Boolean> BEFORE_START = Setting.yesNo(
            "agreement.before-start",
            "A placement begins after its agreement is signed",
            "A placement on the school's own premises needs none.",
            true);

    public static final Setting<Parents> PARENTS = Setting.choice(
            "agreement.parents",
            "Which parents sign an agreement",
            "Only those who hold parental responsibility are asked.",
            Parents.FIRST,
            Parents.class);

    public static final Setting<Asked> PUPIL = Setting.choice(
            "agreement.pupil",
            "Whether the pupil signs an agreement",
            "On the family's page, or on a tablet.",
            Asked.ASKED,
            Asked.class);

    private static Set<String> known(String text) {
        var rows = new LinkedHashSet<String>();
        Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .forEach(it -> add(rows, it));
        if (!AgreementField.rows().containsAll(rows)) {
            throw new IllegalArgumentException(
                    "Write numbers from SLA-01 to SLA-43, INF-11, INF-12 or ROL-25 with commas between them.");
        }
        return rows;
    }

    private static void add(Set<String> rows, String part) {
        var range = RANGE.matcher(part);
        if (range.matches()) {
            for (var number = Integer.parseInt(range.group(1)); number <= Integer.parseInt(range.group(2)); number++) {
                rows.add("SLA-%02d".formatted(number));
            }
        } else {
            rows.add(part);
        }
    }

    @Bean
    @Singleton
    SettingList agreementSettings() {
        Map<String, String> yesNo = new LinkedHashMap<>();
        yesNo.put("yes", "Yes");
        yesNo.put("no", "No");
        Map<String, String> parents = new LinkedHashMap<>();
        Arrays.stream(Parents.values()).forEach(it -> parents.put(it.name(), it.words()));
        Map<String, String> asked = new LinkedHashMap<>();
        Arrays.stream(Asked.values()).forEach(it -> asked.put(it.name(), it.words()));
        return new SettingList(
                "Agreements about placements",
                List.of(REQUIRED, BEFORE_START, PARENTS, PUPIL),
                Map.of(BEFORE_START.name(), yesNo, PARENTS.name(), parents, PUPIL.name(), asked));
    }
}
