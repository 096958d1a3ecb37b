package uk.waymark.authorities;

import java.util.Optional;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.PupilId;

/** Tells those outside school whose business a pupil's provision is, for the other rules; in the transaction of the fact. */
public interface AuthorityNews {
    /**
     * Writes to every desk and professional whose address was checked, without a name, and puts on the AP lead's list what nobody could
     * be told by e-mail. Nothing happens where the school's settings and the law ask for nothing.
     */
    void tell(PupilId pupil, Optional<PlacementId> placement, Topic topic);

    /** Another capability has put it into the authority's hands in full, and keeps how: what was open about it is met. */
    void told(PupilId pupil, Optional<PlacementId> placement, Topic topic, String name);
}
