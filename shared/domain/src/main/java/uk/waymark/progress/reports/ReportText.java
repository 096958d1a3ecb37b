package uk.waymark.progress.reports;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import uk.waymark.access.Refused;
import uk.waymark.ids.ObjectiveId;

/**
 * What somebody has written in a report.
 *
 * @param notes those of the period that are quoted in it
 * @param criteria by what the provider judged its teaching when the report was sent; empty in a draft
 */
public record ReportText(
        Map<Section, String> sections,
        Map<ObjectiveId, Position> positions,
        Set<UUID> notes,
        Optional<Voice> voice,
        String criteria) {
    public static final int LONGEST = 4_000;
    public static final ReportText EMPTY = new ReportText(Map.of(), Map.of(), Set.of(), Optional.empty(), "");

    public ReportText {
        Map<Section, String> written = new EnumMap<>(Section.class);
        sections.forEach((section, words) -> {
            if (!words.isBlank()) {
                written.put(section, words.strip());
            }
        });
        sections = Collections.unmodifiableMap(written);
        positions = Collections.unmodifiableMap(new LinkedHashMap<>(positions));
        notes = Collections.unmodifiableSet(new LinkedHashSet<>(notes));
    }

    public String of(Section section) {
        return sections.getOrDefault(section, "");
    }

    /** Where something is too long to be kept, what it is. */
    Optional<Refused> tooLong() {
        var longest = Stream.of(
                        sections.values().stream(),
                        positions.values().stream().map(Position::words),
                        voice.map(Voice::words).stream())
                .flatMap(it -> it)
                .mapToInt(String::length)
                .max()
                .orElse(0);
        var position = positions.values().stream()
                .mapToInt(it -> it.words().length())
                .max()
                .orElse(0);
        return longest > LONGEST || position > 1_000
                ? Optional.of(
                        new Refused(
                                "TOO_LONG",
                                "A part of a report has at most 4,000 characters, a line about an objective 1,000. Shorten it."))
                : Optional.empty();
    }
}
