package uk.waymark.transition;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import uk.waymark.ids.PlacementId;
import uk.waymark.progress.history.PlacementDestinations;

/** Where pupils went, for the history of a pupil and of a provider. Catalogue rows PRG-10, TRN-12. */
@Singleton
final class KnownDestinations implements PlacementDestinations {
    private final EndingRows rows;

    KnownDestinations(EndingRows rows) {
        this.rows = rows;
    }

    @Override
    public Map<PlacementId, String> of(Collection<PlacementId> placements) {
        Map<PlacementId, String> known = new HashMap<>();
        if (!placements.isEmpty()) {
            // In the order of the days, so that the latest word stays.
            rows.destinations(placements)
                    .forEach(row -> known.put(
                            row.placementId(),
                            Destination.Where.valueOf(row.destination()).words()));
        }
        return known;
    }
}
