package uk.waymark.settings;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The values on one day, layer above layer: what the school decided, its preset, what its trust decided, the trust's preset, the
 * standard.
 */
record Layers(
        Map<String, String> school,
        Map<String, String> schoolPreset,
        Map<String, String> trust,
        Map<String, String> trustPreset) {

    static Layers of(Map<String, String> school, Map<String, String> trust, Presets presets) {
        return new Layers(school, preset(school, presets), trust, preset(trust, presets));
    }

    private static Map<String, String> preset(Map<String, String> decided, Presets presets) {
        return Optional.ofNullable(decided.get(PresetSettings.PRESET.name()))
                .map(PresetSettings.PRESET.read())
                .map(presets::of)
                .orElse(Map.of());
    }

    Source source(String name) {
        if (school.containsKey(name)) {
            return Source.SCHOOL;
        }
        if (schoolPreset.containsKey(name)) {
            return Source.SCHOOL_PRESET;
        }
        if (trust.containsKey(name)) {
            return Source.TRUST;
        }
        return trustPreset.containsKey(name) ? Source.TRUST_PRESET : Source.STANDARD;
    }

    String value(Setting<?> setting) {
        return values().getOrDefault(setting.name(), setting.standard());
    }

    /** Everything that is not at the standard. */
    Map<String, String> values() {
        Map<String, String> all = new HashMap<>(trustPreset);
        all.putAll(trust);
        all.putAll(schoolPreset);
        all.putAll(school);
        return all;
    }
}
