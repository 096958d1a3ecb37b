package uk.waymark.tablets;

import io.micronaut.core.annotation.Introspected;
import uk.waymark.ids.PlacementId;

/** Whom to ring about a pupil from where there is no network but a telephone. */
@Introspected
public record HomeSchool(PlacementId placement, String name, String telephone) {}
