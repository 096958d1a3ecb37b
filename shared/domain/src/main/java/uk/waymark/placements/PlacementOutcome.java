package uk.waymark.placements;

import uk.waymark.access.Refused;
import uk.waymark.ids.PlacementId;

/** What came of placing a pupil. */
public sealed interface PlacementOutcome {
    record Placed(PlacementId id) implements PlacementOutcome {}

    record NotPlaced(Refused refused) implements PlacementOutcome {}
}
