package uk.waymark.placements;

import java.time.LocalDate;
import java.util.List;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SiteId;

/** What a school decides when it places a pupil. */
public record NewPlacement(
        PupilId pupil,
        SiteId site,
        PlacementKind kind,
        LocalDate startsOn,
        LocalDate endsOn,
        List<ExpectedTime> pattern) {
    public NewPlacement {
        pattern = List.copyOf(pattern);
    }
}
