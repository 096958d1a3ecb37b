package uk.waymark.progress.notes;

import java.util.Optional;
import java.util.UUID;
import uk.waymark.access.Refused;
import uk.waymark.ids.ObjectiveId;

/**
 * What a tutor writes.
 *
 * @param id made by the screen, so that a double tap or a replay is one note
 * @param objective the objective of the placement that it is about, where it is about one
 */
public record NewNote(UUID id, NoteKind kind, String words, Optional<ObjectiveId> objective) {
    public static final int LONGEST = 1_000;

    public NewNote {
        words = words.strip();
    }

    Optional<Refused> refuse() {
        return words.isEmpty() || words.length() > LONGEST
                ? Optional.of(new Refused("WORDS", "Write a sentence or two, at most 1,000 characters."))
                : Optional.empty();
    }
}
