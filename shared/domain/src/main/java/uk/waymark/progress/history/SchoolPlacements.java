package uk.waymark.progress.history;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.SchoolId;

/** Which placements ran when, for the other rules; a door has to have narrowed who asks. */
@Singleton
public class SchoolPlacements {
    private final ImpactRows rows;

    SchoolPlacements(ImpactRows rows) {
        this.rows = rows;
    }

    /** Those of the schools that ran on one of the days, the latest first; two thousand at most. One query. */
    public List<PlacementId> ran(Collection<SchoolId> schools, LocalDate from, LocalDate to) {
        return rows.ran(schools, from, to);
    }
}
