package uk.waymark.placements;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.waymark.ids.PlacementId;
import uk.waymark.timetable.ExpectedTime;

/**
 * A placement as the pupil's school sees it.
 *
 * @param heldBecause why it may not begin yet; empty for one that is not held
 */
public record Placement(
        PlacementId id,
        String provider,
        String site,
        String address,
        String telephone,
        PlacementKind kind,
        LocalDate startsOn,
        LocalDate endsOn,
        Optional<String> endReason,
        Optional<String> heldBecause,
        List<ExpectedTime> pattern) {
    public boolean isOn(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }
}
