package uk.waymark.progress.notes;

import java.util.List;
import uk.waymark.access.Refused;
import uk.waymark.families.FamilyContact;

/** What came of writing a note, or of letting one out. */
public sealed interface NoteOutcome {
    /**
     * It is kept.
     *
     * @param released whether the family can read it
     * @param unreached those at home who could not be written to, and have to be told in another way
     */
    record Kept(boolean released, List<FamilyContact> unreached) implements NoteOutcome {
        public Kept {
            unreached = List.copyOf(unreached);
        }
    }

    record Not(Refused refused) implements NoteOutcome {}

    static Not not(String code, String message) {
        return new Not(new Refused(code, message));
    }
}
