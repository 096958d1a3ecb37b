package uk.waymark.placements;

import uk.waymark.ids.PlacementId;

/** A pupil has been placed: published inside the transaction, so that what it brings with it is raised or not with it. */
public record PlacementMade(PlacementId id) {}
