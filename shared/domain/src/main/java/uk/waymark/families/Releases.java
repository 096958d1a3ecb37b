package uk.waymark.families;

import java.util.UUID;
import uk.waymark.access.Actor;
import uk.waymark.ids.ReleaseId;

/** Lets a family see something, for doors that have decided that they may. In the transaction of the fact. */
public interface Releases {
    /** Releases it as it is now; what was released of the same subject before is replaced, and stays on record. */
    ReleaseId release(Actor by, NewRelease released);

    /** Takes back what was released of a subject; nothing happens where nothing was. */
    void withdraw(Actor by, UUID subject, String reason);
}
