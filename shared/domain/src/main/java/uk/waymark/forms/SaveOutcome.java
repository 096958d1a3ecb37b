package uk.waymark.forms;

import uk.waymark.access.Refused;

/** What came of saving one answer. */
public sealed interface SaveOutcome {
    /** It is kept, and this is how it stands now. */
    record Saved(Given now) implements SaveOutcome {}

    /**
     * Somebody else has answered meanwhile; the person has to choose between the two.
     *
     * @param words their answer in words
     */
    record Stale(Given theirs, String words, Refused refused) implements SaveOutcome {}

    record Not(Refused refused) implements SaveOutcome {}
}
