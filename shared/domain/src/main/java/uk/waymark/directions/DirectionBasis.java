package uk.waymark.directions;

import uk.waymark.placements.PlacementFile;

/** Another capability's word that a placement is made as a direction, as a referral's legal basis may say; each is a bean. */
public interface DirectionBasis {
    boolean isDirection(PlacementFile placement);
}
