package uk.waymark.safeguarding;

import java.time.Instant;
import uk.waymark.access.Refused;
import uk.waymark.ids.ConcernId;

/** What came of sending a concern. */
public sealed interface ConcernOutcome {
    /** It is with the school; a second attempt gets the answer of the first. */
    record Sent(ConcernId id, Instant at) implements ConcernOutcome {}

    record NotSent(Refused refused) implements ConcernOutcome {}
}
