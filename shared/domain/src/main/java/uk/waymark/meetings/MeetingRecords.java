package uk.waymark.meetings;

import java.time.LocalDate;
import java.util.List;
import uk.waymark.ids.PupilId;

/** Meetings for the other rules; a door has to have narrowed who asks. */
public interface MeetingRecords {
    /** Those of a pupil that were held and recorded since the day, the latest first; one query. */
    List<HeldMeeting> held(PupilId pupil, LocalDate since);
}
