package uk.waymark.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.access.Refused;
import uk.waymark.calendar.Half;
import uk.waymark.calendar.Session;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;
import uk.waymark.placements.PlacementKind;
import uk.waymark.timetable.State;

/**
 * One line of the school's register: what the provider said, what the system proposes, and what the school decided.
 *
 * @param entry the entry that stands now, which an amendment replaces
 * @param code the code that stands now
 * @param resolveBy for N, the last day on which a reason can be established before it becomes O
 */
public record RegisterLine(
        SessionKey key,
        PupilId pupil,
        SchoolId school,
        String schoolName,
        String name,
        String upn,
        String provider,
        PlacementKind kind,
        String activity,
        LocalTime arrives,
        State state,
        Optional<CurrentMark> mark,
        Proposal proposal,
        Optional<UUID> entry,
        Optional<String> code,
        Optional<LocalDate> resolveBy) {

    /** Why nothing can be accepted yet: the session has not begun, or goes on and the provider may still mark it. */
    public Optional<Refused> notYet(Instant now) {
        if (isAhead(now)) {
            return Optional.of(new Refused("AHEAD", "This session has not begun."));
        }
        return mark.isEmpty() && state.isExpected() && goesOn(now) && kind != PlacementKind.DUAL_REGISTERED
                ? Optional.of(new Refused("WAIT", "The session is not over, and the provider may still mark it."))
                : Optional.empty();
    }

    boolean isAhead(Instant now) {
        var begins = key.session().date().atTime(arrives).atZone(Session.ENGLAND);
        return state.isExpected() && begins.toInstant().isAfter(now);
    }

    /** A morning goes on until noon, an afternoon until the day is over. */
    private boolean goesOn(Instant now) {
        var time = now.atZone(Session.ENGLAND);
        return !key.session().date().isBefore(time.toLocalDate())
                && key.session().half() == Half.at(time.toLocalTime());
    }
}
