package uk.waymark.referrals.onsite;

import java.util.Optional;
import uk.waymark.ids.ProviderId;
import uk.waymark.organisations.NewSite;

/** What somebody types to open an area of the school's own. */
public record NewArea(
        NewSite site, Area.Location location, String reason, String staff, Optional<ProviderId> deliveredBy) {
    public NewArea {
        reason = reason.strip();
        staff = staff.strip();
    }
}
