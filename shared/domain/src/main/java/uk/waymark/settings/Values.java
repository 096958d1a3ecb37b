package uk.waymark.settings;

import java.util.Map;

/** The settings of one school as they are on one day. */
public final class Values {
    private final Map<String, String> decided;

    Values(Map<String, String> decided) {
        this.decided = Map.copyOf(decided);
    }

    /** Where nobody has decided anything. */
    public static Values standard() {
        return new Values(Map.of());
    }

    public <T> T get(Setting<T> setting) {
        return setting.read().apply(decided.getOrDefault(setting.name(), setting.standard()));
    }
}
