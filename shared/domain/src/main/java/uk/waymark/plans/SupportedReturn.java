package uk.waymark.plans;

import jakarta.inject.Singleton;
import java.util.List;
import uk.waymark.placements.PlacementFile;
import uk.waymark.transition.ReturnGround;

/** The SENCO has written a support plan for social, emotional or mental-health needs. Catalogue rows TRN-05, CX-22. */
@Singleton
final class SupportedReturn implements ReturnGround {
    private final SupportRows rows;

    SupportedReturn(SupportRows rows) {
        this.rows = rows;
    }

    @Override
    public Ground ground() {
        return Ground.SEMH;
    }

    @Override
    public boolean holds(PlacementFile placement) {
        return !rows.of(List.of(placement.id())).isEmpty();
    }
}
