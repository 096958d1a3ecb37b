package uk.waymark.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.waymark.calendar.Half;
import uk.waymark.timetable.State;

/**
 * A school's day when it is over: who was where, what nobody has said, who was rung, how registers that were late climbed. The sheet
 * for the authority has the same lines by UPN, without a name.
 */
public record DaySheet(LocalDate day, List<Line> lines, List<Climbed> ladder, boolean forAuthority) {
    public DaySheet {
        lines = List.copyOf(lines);
        ladder = List.copyOf(ladder);
    }

    /** One session of one pupil. */
    public record Line(
            String name,
            String upn,
            String provider,
            String site,
            Half half,
            State state,
            Optional<CurrentMark> mark,
            Optional<String> code,
            long attempts,
            boolean reached) {}

    /** A rung that an overdue register climbed. */
    public record Climbed(String site, Half half, Rung rung, Instant dueAt, Instant takenAt, int pupils, int told) {}

    public long expected() {
        return lines.stream().filter(line -> line.state().isExpected()).count();
    }

    public long in(Board.Group group) {
        return lines.stream()
                .filter(line -> line.state().isExpected() && Board.Group.of(line.mark()) == group)
                .count();
    }

    /** Absences without a reason for which nobody at home was spoken to. */
    public long withoutContact() {
        return lines.stream()
                .filter(line -> line.mark().filter(CurrentMark::isUnexplained).isPresent() && !line.reached())
                .count();
    }
}
