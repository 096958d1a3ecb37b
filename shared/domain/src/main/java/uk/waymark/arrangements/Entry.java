package uk.waymark.arrangements;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.ids.DocumentId;

/**
 * Something that was put on record.
 *
 * @param on when it was said or agreed
 * @param who with whom, or by whom
 * @param until the day that it names: of the first review, of full time
 */
public record Entry(
        UUID id,
        EntryKind kind,
        LocalDate on,
        String who,
        How how,
        String words,
        Optional<LocalDate> until,
        Optional<DocumentId> document,
        String by,
        Instant recordedAt) {}
