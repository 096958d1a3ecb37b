package uk.waymark.placements;

import uk.waymark.ids.PlacementId;

/** A pupil whom a provider has now, by the name to use and an initial. */
public record PlacedPupil(PlacementId placement, String name, String school) {}
