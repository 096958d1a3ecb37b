package uk.waymark.attendance;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Right;
import uk.waymark.attendance.RegisterRows.Line;
import uk.waymark.calendar.Session;
import uk.waymark.ids.ProviderId;
import uk.waymark.pupils.PupilName;
import uk.waymark.timetable.State;

/** The registers of a provider's sites. */
@Door
public class Registers {
    private final RegisterRows rows;

    Registers(RegisterRows rows) {
        this.rows = rows;
    }

    /**
     * Everybody expected in the session at the actor's provider or site, whichever school sent them, by the name to use. One
     * query.
     */
    public Register of(Actor actor, Session session) {
        var lines = rows.register(
                session.date(),
                session.half().name(),
                actor.providers(Right.MARK_ATTENDANCE),
                actor.sites(Right.MARK_ATTENDANCE));
        var brief = lines.stream()
                .map(line -> name(line).brief())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return new Register(
                session, lines.stream().map(line -> line(line, brief)).toList());
    }

    /** The providers whose registers the actor keeps, to hear of their changes. */
    public Set<ProviderId> providers(Actor actor) {
        return actor.providers(Right.MARK_ATTENDANCE);
    }

    private static Register.Line line(Line row, Map<String, Long> brief) {
        var name = name(row);
        var alike = brief.getOrDefault(name.brief(), 0L) > 1;
        return new Register.Line(
                row.id(),
                alike ? name.toUse() : name.brief(),
                row.school(),
                row.site(),
                row.arrivesAt(),
                row.leavesAt(),
                State.valueOf(row.state()) == State.INDUCTION,
                CurrentMark.of(row.fact(), row.minutesLate(), row.reason(), row.note(), row.capturedAt(), row.marker()),
                Optional.ofNullable(row.familySays()).map(AbsenceReason::valueOf));
    }

    private static PupilName name(Line row) {
        return PupilName.of(row.legalForename(), row.legalSurname(), row.preferredForename(), row.preferredSurname());
    }
}
