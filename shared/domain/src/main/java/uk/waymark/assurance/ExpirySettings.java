package uk.waymark.assurance;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import uk.waymark.settings.Setting;
import uk.waymark.settings.SettingList;

/** When a school is warned that something of a provider runs out. */
@Factory
public class ExpirySettings {
    public static final Setting<List<Integer>> WARN_DAYS = new Setting<>(
            "insurance.warn_days",
            "How many days before insurance or a site's certificate runs out you are warned",
            "One warning for each number, with commas between them. The provider is warned on the same days.",
            "60, 30, 7",
            ExpirySettings::days);

    private static List<Integer> days(String text) {
        if (!text.matches("\\d{1,3}(\\s*,\\s*\\d{1,3}){0,9}")) {
            throw new IllegalArgumentException("Write up to ten whole numbers with commas between them, as 60, 30, 7.");
        }
        var days = Arrays.stream(text.split("\\s*,\\s*")).map(Integer::valueOf).toList();
        if (days.stream().anyMatch(day -> day < 1 || day > 365)) {
            throw new IllegalArgumentException("Write numbers from 1 to 365.");
        }
        return days;
    }

    @Bean
    @Singleton
    SettingList expirySettings() {
        return new SettingList("Warnings before something runs out", List.of(WARN_DAYS), Map.of());
    }
}
