package uk.waymark.assurance.sites;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import uk.waymark.settings.Setting;
import uk.waymark.settings.SettingList;

/** What a school decides about providers' sites. */
@Factory
public class SiteSettings {
    public static final Setting<Integer> AGREE_DAYS = Setting.number(
            "sites.agree_days",
            "Working days in which your school agrees to a provider's new site, or not",
            "Counted from the day on which the provider puts it on record. Until you agree, no pupil is placed there.",
            5,
            1,
            60);

    @Bean
    @Singleton
    SettingList siteSettings() {
        return new SettingList("Providers' sites", List.of(AGREE_DAYS), Map.of());
    }
}
