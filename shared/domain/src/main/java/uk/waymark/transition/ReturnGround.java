package uk.waymark.transition;

import uk.waymark.placements.PlacementFile;

/** Something about a placement for which a school may ask for a return plan from the start; each is a bean. */
public interface ReturnGround {
    /** What it is. */
    enum Ground {
        DIRECTION,
        LONG_SUSPENSION,
        SEMH,
        RETURN_IS_THE_AIM
    }

    Ground ground();

    boolean holds(PlacementFile placement);
}
