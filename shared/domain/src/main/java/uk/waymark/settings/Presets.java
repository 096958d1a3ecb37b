package uk.waymark.settings;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The values of the presets, from the table beside this class. A line about a setting that does not exist, or with a value that the
 * setting refuses, keeps Waymark from starting, with the number of the line.
 */
@Singleton
class Presets {
    private static final String TABLE = "presets.csv";

    private final Map<Preset, Map<String, String>> values = new EnumMap<>(Preset.class);

    Presets(List<SettingList> lists) {
        Map<String, Setting<?>> settings = new HashMap<>();
        lists.forEach(list -> list.settings().forEach(setting -> settings.put(setting.name(), setting)));
        for (var preset : Preset.values()) {
            values.put(preset, new HashMap<>());
        }
        try (var reader = new InputStreamReader(
                        Objects.requireNonNull(Presets.class.getResourceAsStream(TABLE)), StandardCharsets.UTF_8);
                var lines = CsvReader.builder().ofNamedCsvRecord(reader)) {
            lines.forEach(line -> read(line, settings));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void read(NamedCsvRecord line, Map<String, Setting<?>> settings) {
        var setting = settings.get(line.getField("setting"));
        if (setting == null) {
            throw new IllegalStateException(at(line) + "there is no setting " + line.getField("setting"));
        }
        for (var preset : Preset.values()) {
            var value = line.findField(preset.name()).orElse("");
            if (value.isEmpty()) {
                continue;
            }
            setting.wrongWith(value).ifPresent(wrong -> {
                throw new IllegalStateException(at(line) + preset + ": " + wrong);
            });
            values.getOrDefault(preset, Map.of()).put(setting.name(), value);
        }
    }

    private static String at(NamedCsvRecord line) {
        return TABLE + ", line " + line.getStartingLineNumber() + ": ";
    }

    /** What the preset says, by the names of the settings. */
    Map<String, String> of(Preset preset) {
        return values.getOrDefault(preset, Map.of());
    }
}
