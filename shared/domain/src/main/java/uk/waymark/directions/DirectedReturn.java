package uk.waymark.directions;

import jakarta.inject.Singleton;
import uk.waymark.placements.PlacementFile;
import uk.waymark.transition.ReturnGround;

/** A direction off site is planned back from its first day. Catalogue rows OSD-21, TRN-02. */
@Singleton
final class DirectedReturn implements ReturnGround {
    private final DirectedPlacements directed;

    DirectedReturn(DirectedPlacements directed) {
        this.directed = directed;
    }

    @Override
    public Ground ground() {
        return Ground.DIRECTION;
    }

    @Override
    public boolean holds(PlacementFile placement) {
        return directed.isDirected(placement);
    }
}
