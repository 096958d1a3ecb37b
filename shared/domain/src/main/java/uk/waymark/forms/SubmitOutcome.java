package uk.waymark.forms;

import java.time.Instant;
import java.util.List;
import uk.waymark.access.Refused;

/** What came of submitting. */
public sealed interface SubmitOutcome {
    record Submitted(Instant at) implements SubmitOutcome {}

    /** Something that must be answered is not; the refusal names each. */
    record Incomplete(List<MissingAnswer> missing, Refused refused) implements SubmitOutcome {}

    record Not(Refused refused) implements SubmitOutcome {}
}
