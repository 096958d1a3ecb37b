package uk.waymark.pupils;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Optional;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;

/** Who is on a school's roll now, for the doors that decide something about a pupil. */
@Singleton
public class Roll {
    private final PupilRows rows;

    Roll(PupilRows rows) {
        this.rows = rows;
    }

    /**
     * The school on whose roll the pupil is, if it is one of these. Locks the pupil until the transaction ends, so that two people who
     * decide about the same pupil at once see each other.
     */
    public Optional<SchoolId> lock(PupilId pupil, Collection<SchoolId> schools) {
        return rows.lockOnRoll(pupil, schools);
    }
}
