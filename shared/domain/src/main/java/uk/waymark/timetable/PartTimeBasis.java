package uk.waymark.timetable;

import java.util.UUID;
import uk.waymark.access.Refused;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;

/** The proposal that a part-time timetable comes from, kept by whoever keeps its conditions. Catalogue rows ADJ-05 to ADJ-14, CX-21. */
public interface PartTimeBasis {
    /** What a proposal that nobody has decided about yet asks for, or why it may not be agreed. A door has to have narrowed who asks. */
    Outcome of(SchoolId school, PupilId pupil, UUID proposal);

    /** Whether it may be agreed. */
    sealed interface Outcome {
        /** With every condition on record. */
        record Agreed(NewPartTime wanted) implements Outcome {}

        /** Not as it stands. */
        record Not(Refused refused) implements Outcome {}
    }
}
