package uk.waymark.app.doors;

import uk.waymark.ids.ConcernId;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.SiteId;
import uk.waymark.ids.TabletId;

/** The things of one school and one provider; nobody's are ids that no row has. */
public record Things(
        SchoolId school,
        ProviderId provider,
        SiteId site,
        PupilId pupil,
        PlacementId placement,
        ConcernId concern,
        TabletId tablet) {
    public static Things nobodys() {
        return new Things(
                SchoolId.next(),
                ProviderId.next(),
                SiteId.next(),
                PupilId.next(),
                PlacementId.next(),
                ConcernId.next(),
                TabletId.next());
    }
}
