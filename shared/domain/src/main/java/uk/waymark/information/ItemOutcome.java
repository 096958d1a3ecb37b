package uk.waymark.information;

import uk.waymark.access.Refused;
import java.util.UUID;

/** What came of sharing. */
public sealed interface ItemOutcome {
    /** It is shared. */
    record Shared(UUID id) implements ItemOutcome {}

    /** It is not, and why. */
    record Not(Refused refused) implements ItemOutcome {}
}
