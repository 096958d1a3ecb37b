package uk.waymark.placements;

import uk.waymark.ids.PlacementId;

/** Somebody has ended a placement before or on its last day: published inside the transaction. */
public record PlacementEnded(PlacementId id) {}
