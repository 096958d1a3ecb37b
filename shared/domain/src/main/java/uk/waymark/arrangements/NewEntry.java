package uk.waymark.arrangements;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.ids.DocumentId;

/**
 * What somebody puts on record.
 *
 * @param id made by whoever records it, so that a second tap is known
 */
public record NewEntry(
        UUID id,
        EntryKind kind,
        LocalDate on,
        String who,
        How how,
        String words,
        Optional<LocalDate> until,
        Optional<DocumentId> document) {
    public NewEntry {
        who = who.strip();
        words = words.strip();
    }
}
