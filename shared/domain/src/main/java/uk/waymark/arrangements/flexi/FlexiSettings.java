package uk.waymark.arrangements.flexi;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.waymark.attendance.HomeCode;
import uk.waymark.settings.Setting;
import uk.waymark.settings.SettingList;

/** What a school decides about flexi-schooling. Catalogue rows FLX-14 to FLX-17. */
@Factory
public class FlexiSettings {
    public static final Setting<Boolean> ENABLED = Setting.yesNo(
            "flexi.enabled",
            "Parents may ask for flexi-schooling",
            "A registered pupil who learns at home for a part of the week, by agreement. The head decides about each request.",
            false);

    /** Shown above every request. Catalogue row FLX-16. */
    public static final Setting<String> STANCE = new Setting<>(
            "flexi.stance",
            "What your school says about flexi-schooling",
            "Shown above every request and in the letter about the decision.",
            "We believe that a child does best in school for the whole week, with the same friends and teachers every day. We agree to"
                    + " something else only where we are convinced that it is better for this child.",
            text -> {
                if (text.isEmpty() || text.length() > 1_000) {
                    throw new IllegalArgumentException("Write up to 1,000 characters.");
                }
                return text;
            });

    public static final Setting<Integer> NOTICE = Setting.number(
            "flexi.notice.weeks",
            "Usual notice of withdrawing from flexi-schooling, in weeks",
            "Both sides may agree on less.",
            4,
            0,
            13);

    public static final Setting<Integer> REPORT = Setting.number(
            "flexi.authority.days",
            "School days after an agreement within which the authority is told of it",
            "Follow your authority's procedure.",
            5,
            1,
            30);

    @Bean
    @Singleton
    SettingList flexiSettings() {
        Map<String, String> yesNo = new LinkedHashMap<>();
        yesNo.put("yes", "Yes");
        yesNo.put("no", "No");
        return new SettingList(
                "Flexi-schooling",
                List.of(ENABLED, STANCE, HomeCode.SETTING, NOTICE, REPORT),
                Map.of(ENABLED.name(), yesNo, HomeCode.SETTING.name(), HomeCode.choices()));
    }
}
