package uk.waymark.plans.ehc;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import uk.waymark.settings.Setting;
import uk.waymark.settings.SettingList;

/** How often it is looked at whether what an EHC plan lists is provided. Catalogue row BEH-05. */
@Factory
public class ListedSettings {
    public static final Setting<Integer> WEEKS = Setting.number(
            "ehc.provision_weeks",
            "Weeks after which it is looked at again whether what an EHC plan lists is provided",
            "From the first day of a placement, or from the last look. The duty itself never ends, so this cannot be turned off.",
            6,
            1,
            13);

    @Bean
    @Singleton
    SettingList listedSettings() {
        return new SettingList("EHC plans during placements", List.of(WEEKS), Map.of());
    }
}
