package uk.waymark.attendance;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import uk.waymark.calendar.Session;
import uk.waymark.ids.PlacementId;

/** Who is expected at the actor's sites in one session, and what has been said. */
public record Register(Session session, List<Line> lines) {
    public Register {
        lines = List.copyOf(lines);
    }

    /**
     * One pupil.
     *
     * @param name the name to use and an initial; more of the surname where two would look alike
     * @param induction whether it is the pupil's induction day
     * @param familySays why the pupil is away, as far as the family has told the school; nobody is marked by it
     */
    public record Line(
            PlacementId placement,
            String name,
            String school,
            String site,
            LocalTime arrives,
            LocalTime leaves,
            boolean induction,
            Optional<CurrentMark> mark,
            Optional<AbsenceReason> familySays) {}

    /** How many nobody has said anything about. */
    public long unmarked() {
        return lines.stream().filter(line -> line.mark().isEmpty()).count();
    }

    /** When the last of them was due: after this the register is late. */
    public Optional<LocalTime> closes() {
        return lines.stream().map(Line::arrives).max(LocalTime::compareTo);
    }
}
