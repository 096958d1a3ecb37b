package uk.waymark.families;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import uk.waymark.attendance.Fact;
import uk.waymark.calendar.Half;

/**
 * What a family sees first about a child.
 *
 * @param week the sessions of this week up to today of which somebody has said something; what nobody has said is not here
 * @param today what was said about today
 * @param waiting whether a session of today is expected of which nobody has said anything yet
 * @param latest the latest note, plan and report, as far as there are any
 * @param places where the child goes, with whom to call
 */
public record ChildHome(
        Child child,
        List<Session> today,
        List<Day> week,
        boolean waiting,
        List<Released> latest,
        List<Place> places,
        Optional<String> schoolTelephone) {
    public ChildHome {
        today = List.copyOf(today);
        week = List.copyOf(week);
        latest = List.copyOf(latest);
        places = List.copyOf(places);
    }

    /** What was said about one day. */
    public record Day(LocalDate on, List<Session> sessions) {
        public Day {
            sessions = List.copyOf(sessions);
        }
    }

    /**
     * What was said about one session.
     *
     * @param arrived when the pupil came, where that is known to the minute
     */
    public record Session(Half half, Fact fact, Optional<LocalTime> arrived) {
        public boolean isThere() {
            return fact == Fact.PRESENT || fact == Fact.LATE || fact == Fact.LEFT_EARLY || fact == Fact.REMOTE;
        }
    }

    /** Where the child goes, from when to when, and who answers there. */
    public record Place(
            String provider,
            String site,
            String address,
            String telephone,
            LocalDate from,
            LocalDate to,
            List<Call> keyContacts) {
        public Place {
            keyContacts = List.copyOf(keyContacts);
        }
    }

    /** Somebody to call. */
    public record Call(String name, Optional<String> telephone) {}
}
