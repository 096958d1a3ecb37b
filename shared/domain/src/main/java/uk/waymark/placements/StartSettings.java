package uk.waymark.placements;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.waymark.settings.Setting;
import uk.waymark.settings.SettingList;

/** How a placement comes about. */
@Factory
public class StartSettings {
    /** Whether a placement needs a referral that the head has agreed to. */
    public static final Setting<Boolean> REFERRAL = Setting.yesNo(
            "referral.required",
            "A placement needs a referral that the head has agreed to",
            "A placement that was running before it was put on record is taken over with the reason instead.",
            true);

    /** Whether what is missing on the start list holds a placement. */
    public static final Setting<Boolean> HOLD = Setting.yesNo(
            "start.hold",
            "A placement waits until everything on its start list is in order",
            "Without it the list only shows what is missing.",
            true);

    @Bean
    @Singleton
    SettingList startSettings() {
        Map<String, String> yesNo = new LinkedHashMap<>();
        yesNo.put("yes", "Yes");
        yesNo.put("no", "No");
        return new SettingList(
                "Before a placement begins",
                List.of(REFERRAL, HOLD),
                Map.of(REFERRAL.name(), yesNo, HOLD.name(), yesNo));
    }
}
