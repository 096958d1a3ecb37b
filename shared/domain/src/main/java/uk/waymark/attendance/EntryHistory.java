package uk.waymark.attendance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Everything that was said and decided about one session, in the order in which it happened. Catalogue row ATT-27. */
public record EntryHistory(List<SaidMark> marks, List<Decided> entries) {
    public EntryHistory {
        marks = List.copyOf(marks);
        entries = List.copyOf(entries);
    }

    /** A mark, with the server's time beside the tablet's. */
    public record SaidMark(CurrentMark mark, Instant receivedAt, Optional<Instant> tabletAt) {}

    /** A code that was decided; one with {@code replaces} is an amendment. */
    public record Decided(
            UUID id,
            String code,
            Optional<String> proposed,
            String rule,
            Optional<String> reason,
            Optional<String> supervisor,
            Optional<String> activity,
            Optional<UUID> replaces,
            Instant at,
            String by,
            String as) {}
}
