package uk.waymark.meetings;

import java.time.LocalDate;
import java.util.Optional;
import uk.waymark.ids.MeetingId;
import uk.waymark.ids.PlacementId;

/**
 * A meeting that took place and has been recorded.
 *
 * @param decision what was decided, in one line
 * @param next when the next one is to be, where one was agreed on
 */
public record HeldMeeting(
        MeetingId id,
        MeetingKind kind,
        Optional<PlacementId> placement,
        LocalDate on,
        String decision,
        Optional<LocalDate> next) {}
