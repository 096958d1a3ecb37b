package uk.waymark.attendance;

import java.util.Collection;
import java.util.Map;
import uk.waymark.access.Refused;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;

/**
 * Whether somebody whose role lets them mark may do so yet. Implemented where it is known; asked once for a post, whatever the number
 * of its marks.
 */
public interface Clearance {
    /** The pupils of one school at one provider. */
    record At(ProviderId provider, SchoolId school) {}

    /** Where the person may not mark yet, with what is missing. Places where they may are not in it. */
    Map<At, Refused> held(PersonId person, Collection<At> places);
}
