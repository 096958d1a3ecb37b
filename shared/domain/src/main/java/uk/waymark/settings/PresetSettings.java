package uk.waymark.settings;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which preset a school or a trust goes by; a setting like any other, so that it too has a day, a reason and a person. */
@Factory
public class PresetSettings {
    public static final Setting<Preset> PRESET = Setting.choice(
            "policy.preset",
            "The preset that the settings start from",
            "Sets everything that the preset names and that nobody has decided singly.",
            Preset.NONE,
            Preset.class);

    @Bean
    @Singleton
    SettingList presetSettings() {
        Map<String, String> words = new LinkedHashMap<>();
        for (var preset : Preset.values()) {
            words.put(preset.name(), preset.words());
        }
        return new SettingList("Preset", List.of(PRESET), Map.of(PRESET.name(), words));
    }
}
