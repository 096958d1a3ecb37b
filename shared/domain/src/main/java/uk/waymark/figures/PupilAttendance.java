package uk.waymark.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.waymark.attendance.Tally;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;

/**
 * One pupil's attendance over a stretch; a review of the placement begins with it. Catalogue rows ATT-21 and ATT-33.
 *
 * @param codes how often each code stands
 * @param sessions each session that was to be accounted for, in order; those that lie ahead today included
 */
public record PupilAttendance(
        PupilId pupil,
        SchoolId school,
        String name,
        String schoolName,
        Stretch stretch,
        List<Stretch> offered,
        Tally tally,
        Map<String, Long> codes,
        List<WeekFigures> weeks,
        List<SessionLine> sessions,
        List<Pattern> patterns,
        double target,
        Optional<Intervention> intervention) {
    public PupilAttendance {
        offered = List.copyOf(offered);
        weeks = List.copyOf(weeks);
        sessions = List.copyOf(sessions);
        patterns = List.copyOf(patterns);
    }

    /** One week, which begins on a Monday. */
    public record WeekFigures(LocalDate monday, Tally tally) {}
}
