package uk.waymark.meetings;

import java.time.LocalDate;
import uk.waymark.access.Refused;

/** What came of a request for a review. */
public sealed interface AskOutcome {
    /** It has to take place by that day. */
    record MeetBy(LocalDate day) implements AskOutcome {}

    /** One was held so lately that the law asks for no other; the request is on record. */
    record HeldLately(LocalDate on) implements AskOutcome {}

    record Not(Refused refused) implements AskOutcome {}
}
