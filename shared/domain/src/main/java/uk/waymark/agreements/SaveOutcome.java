package uk.waymark.agreements;

import uk.waymark.access.Refused;

/** What came of saving one field of an agreement. */
public sealed interface SaveOutcome {
    record Saved(int revision) implements SaveOutcome {}

    /** Somebody else has written the field in the meantime, and this is what it says now. */
    record Stale(FieldValue now, Refused refused) implements SaveOutcome {}

    record Not(Refused refused) implements SaveOutcome {}
}
