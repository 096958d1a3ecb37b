package uk.waymark.attendance;

import java.time.Instant;
import java.util.Optional;
import uk.waymark.access.Refused;
import uk.waymark.ids.MarkId;

/** The answer to one mark. Whoever holds a receipt other than REFUSED knows that the mark is safe. */
public record Receipt(MarkId id, Outcome outcome, Optional<Refused> refusal, Instant receivedAt) {
    /** What became of the mark. */
    public enum Outcome {
        /** It is kept and is what counts for the session. */
        ACCEPTED,
        /** It was kept before; the answer has the time of the first receipt. */
        DUPLICATE,
        /** It is kept, but a later one counts. */
        SUPERSEDED,
        REFUSED
    }
}
