package uk.waymark.signing;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import uk.waymark.settings.Setting;
import uk.waymark.settings.SettingList;

/** How people sign who have no account. Catalogue row SLA-47. */
@Factory
public class SigningSettings {
    public static final Setting<Integer> LINK_DAYS = Setting.number(
            "signing.link.days",
            "Days for which a link to sign works",
            "A link works once; after these days a new one has to be sent.",
            14,
            1,
            60);

    @Bean
    @Singleton
    SettingList signingSettings() {
        return new SettingList("Signing", List.of(LINK_DAYS), Map.of());
    }
}
