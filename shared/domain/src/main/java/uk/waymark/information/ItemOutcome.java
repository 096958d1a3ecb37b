package uk.waymark.information;

import java.util.UUID;
import uk.waymark.access.Refused;

/** What came of sharing. */
public sealed interface ItemOutcome {
    /** It is shared. */
    record Shared(UUID id) implements ItemOutcome {}

    /** It is not, and why. */
    record Not(Refused refused) implements ItemOutcome {}
}
