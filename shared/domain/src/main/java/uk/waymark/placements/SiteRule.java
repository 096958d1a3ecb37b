package uk.waymark.placements;

import java.util.Optional;
import uk.waymark.access.Refused;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.SiteId;

/** Whether a school may place pupils at a site at all; every bean of this type is asked before a pupil is placed. */
public interface SiteRule {
    Optional<Refused> refuse(SchoolId school, SiteId site);
}
