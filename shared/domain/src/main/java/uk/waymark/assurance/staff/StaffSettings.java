package uk.waymark.assurance.staff;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.waymark.settings.Setting;
import uk.waymark.settings.SettingList;

/** What a school decides about a provider's staff. */
@Factory
public class StaffSettings {
    /** Catalogue rows CX-07, SAL-19 and SCR-06. */
    public static final Setting<Boolean> DEPLOY_HOLD = Setting.yesNo(
            "deploy_hold",
            "A provider's worker may not take a register before your written assurance",
            "With yes, whoever is on the provider's staff record with an account cannot mark your pupils until you have accepted a letter"
                    + " that names them, or recorded your assurance.",
            true);

    @Bean
    @Singleton
    SettingList staffSettings() {
        Map<String, String> yesNo = new LinkedHashMap<>();
        yesNo.put("yes", "Yes");
        yesNo.put("no", "No");
        return new SettingList("Providers' staff", List.of(DEPLOY_HOLD), Map.of(DEPLOY_HOLD.name(), yesNo));
    }
}
