package uk.waymark.meetings;

import java.util.List;
import java.util.Optional;
import uk.waymark.ids.MeetingId;

/**
 * A meeting as one who is invited from home sees it.
 *
 * @param attending what they have answered last
 * @param views what they have written themselves; nobody else's
 */
public record FamilyMeeting(MeetingId id, NewMeeting planned, Optional<Boolean> attending, List<View> views) {
    public FamilyMeeting {
        views = List.copyOf(views);
    }
}
