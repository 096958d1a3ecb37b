package uk.waymark.settings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A setting as it is for a school or a trust, for the screen.
 *
 * @param choices the values with their words where it is one of a list, else empty
 * @param source which layer the value comes from
 * @param origin who decided what is in force; empty when it is the standard. For a value of a preset: who chose the preset
 */
public record Effective(
        String group,
        Setting<?> setting,
        Map<String, String> choices,
        String value,
        Source source,
        Optional<Decided> origin,
        List<Decided> ahead) {
    /** One decision. */
    public record Decided(boolean byTrust, String value, LocalDate from, String reason, Instant at, String by) {}

    /** The value as the screen says it. */
    public String words(String of) {
        return choices.getOrDefault(of, of.isEmpty() ? "Not set" : of);
    }
}
