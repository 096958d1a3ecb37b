package uk.waymark.progress.notes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.calendar.Session;
import uk.waymark.ids.DocumentId;
import uk.waymark.ids.ObjectiveId;
import uk.waymark.ids.PersonId;

/**
 * A note as it stands.
 *
 * @param objective the objective that it is about, as it is worded now
 * @param photograph of the work
 * @param takenBack why its author took it back; it stays on record
 * @param releasedAt when the family was let read it
 */
public record Note(
        UUID id,
        NoteKind kind,
        String words,
        Optional<ObjectiveId> objective,
        Optional<String> objectiveWords,
        Optional<DocumentId> photograph,
        Instant writtenAt,
        PersonId author,
        String by,
        Optional<String> takenBack,
        Optional<Instant> releasedAt) {
    public boolean stands() {
        return takenBack.isEmpty();
    }

    /** Whether the author may still take it back: on the day on which it was written. */
    public boolean isOf(PersonId person, LocalDate today) {
        return stands() && author.equals(person) && Session.dateOf(writtenAt).equals(today);
    }
}
