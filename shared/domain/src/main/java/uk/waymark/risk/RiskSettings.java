package uk.waymark.risk;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.waymark.settings.Setting;
import uk.waymark.settings.SettingList;

/** When a pupil's risk assessment is needed, who holds it, and how often it is looked at. Catalogue rows REF-23, BEH-06, DL-48. */
@Factory
public class RiskSettings {
    public static final Setting<Boolean> BEFORE_START = Setting.yesNo(
            "risk.before-start",
            "A pupil's risk assessment is finished before the first day",
            "It stands on the start list; a placement without it waits.",
            true);

    public static final Setting<Boolean> APPROVAL = Setting.yesNo(
            "risk.approval",
            "The head approves each version of a risk assessment",
            "The provider works by a version only when the head has approved it.",
            false);

    public static final Setting<Integer> REVIEW_WEEKS = Setting.number(
            "risk.review_weeks",
            "Weeks after which a risk assessment is looked at again, at the latest",
            "Whoever writes it may choose an earlier day.",
            6,
            1,
            52);

    public static final Setting<Integer> CONFIRM_DAYS = Setting.number(
            "risk.confirm_days",
            "Working days in which a provider confirms that it works by a new version",
            "When they are over it is late, and the ladder of what is late begins.",
            2,
            1,
            30);

    @Bean
    @Singleton
    SettingList riskSettings() {
        Map<String, String> yesNo = new LinkedHashMap<>();
        yesNo.put("yes", "Yes");
        yesNo.put("no", "No");
        return new SettingList(
                "Risk assessments of pupils",
                List.of(BEFORE_START, APPROVAL, REVIEW_WEEKS, CONFIRM_DAYS),
                Map.of(BEFORE_START.name(), yesNo, APPROVAL.name(), yesNo));
    }
}
