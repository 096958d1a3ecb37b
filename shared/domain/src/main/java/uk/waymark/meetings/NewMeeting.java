package uk.waymark.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.PupilId;

/**
 * A meeting that somebody plans.
 *
 * @param minutes how long it is meant to last
 * @param place where, or the link of a meeting online; it stands in e-mails, so never a child's name or home
 * @param chair who leads it
 * @param purpose what it is for, in words for those who are invited
 */
public record NewMeeting(
        PupilId pupil,
        Optional<PlacementId> placement,
        MeetingKind kind,
        LocalDate on,
        LocalTime at,
        int minutes,
        String place,
        String chair,
        String purpose) {
    public NewMeeting {
        place = place.strip();
        chair = chair.strip();
        purpose = purpose.strip();
    }
}
