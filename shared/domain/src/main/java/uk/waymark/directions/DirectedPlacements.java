package uk.waymark.directions;

import jakarta.inject.Singleton;
import java.util.List;
import uk.waymark.placements.PlacementFile;

/** Which placements are directions off site: one is drafted for it, or what it stems from says so. Catalogue row OSD-01. */
@Singleton
public class DirectedPlacements {
    private final DirectionRows rows;
    private final List<DirectionBasis> bases;

    DirectedPlacements(DirectionRows rows, List<DirectionBasis> bases) {
        this.rows = rows;
        this.bases = List.copyOf(bases);
    }

    public boolean isDirected(PlacementFile placement) {
        return bases.stream().anyMatch(it -> it.isDirection(placement)) || rows.directing(placement.id()) > 0;
    }
}
