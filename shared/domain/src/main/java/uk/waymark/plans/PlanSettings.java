package uk.waymark.plans;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.waymark.settings.Setting;
import uk.waymark.settings.SettingList;

/** When plans and assessments are due. Catalogue rows ILP-01, ILP-08, ILP-12, CX-29, DL-24. */
@Factory
public class PlanSettings {
    /** From which day the provider's days run. */
    public enum From {
        REFERRAL("The day on which the provider was given the pupil"),
        START("The pupil's first day, where that is later");

        private final String words;

        From(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public static final Setting<Integer> ASSESSMENT_DAYS = Setting.number(
            "assessment.provider_due_days",
            "Days in which a provider assesses a new pupil's learning",
            "Days of the calendar; 0 where your school asks for no assessment by the provider.",
            7,
            0,
            60);

    public static final Setting<From> ASSESSMENT_FROM = Setting.choice(
            "assessment.provider_from",
            "The day from which these days run",
            "A provider may need the pupil there to assess what they know.",
            From.REFERRAL,
            From.class);

    public static final Setting<Integer> LEARNING_DAYS = Setting.number(
            "learning_plan.due_days",
            "Days after the first day in which a provider sends its learning plan",
            "Days of the calendar; 0 where your school asks for none.",
            14,
            0,
            90);

    public static final Setting<Integer> ANSWER_DAYS = Setting.number(
            "learning_plan.answer_days",
            "Working days in which the school answers a learning plan",
            "Agreed, or sent back with the reason.",
            5,
            1,
            30);

    public static final Setting<Integer> CHECK_WEEKS = Setting.number(
            "plan.check_weeks",
            "Weeks after which objectives are looked at again",
            "Counted from the first day, or from the last look at all of them.",
            6,
            1,
            26);

    @Bean
    @Singleton
    SettingList planSettings() {
        Map<String, String> from = new LinkedHashMap<>();
        for (var value : From.values()) {
            from.put(value.name(), value.words());
        }
        return new SettingList(
                "Plans and assessments",
                List.of(ASSESSMENT_DAYS, ASSESSMENT_FROM, LEARNING_DAYS, ANSWER_DAYS, CHECK_WEEKS),
                Map.of(ASSESSMENT_FROM.name(), from));
    }
}
