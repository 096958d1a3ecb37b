package uk.waymark.objectives;

import uk.waymark.access.Refused;
import uk.waymark.ids.ObjectiveId;

/** What came of agreeing on an objective. */
public sealed interface ObjectiveOutcome {
    record Agreed(ObjectiveId id) implements ObjectiveOutcome {}

    record Not(Refused refused) implements ObjectiveOutcome {}
}
