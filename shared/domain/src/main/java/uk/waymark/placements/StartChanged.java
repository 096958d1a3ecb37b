package uk.waymark.placements;

import uk.waymark.ids.PlacementId;

/** Something that a placement needs before it begins has changed: published inside the transaction of the change. */
public record StartChanged(PlacementId id) {}
