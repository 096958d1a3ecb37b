package uk.waymark.settings;

import java.util.List;
import java.util.Map;

/**
 * The settings of one capability, as its own bean of this type: the screen of settings and the door know all of them without
 * knowing any.
 *
 * @param heading what the screen calls the group
 * @param choices for a setting that is one of a list, the values with their words, in order
 */
public record SettingList(String heading, List<Setting<?>> settings, Map<String, Map<String, String>> choices) {
    public SettingList {
        settings = List.copyOf(settings);
        choices = Map.copyOf(choices);
    }
}
