package uk.waymark.attendance;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Right;
import uk.waymark.attendance.RegisterRows.Line;
import uk.waymark.calendar.BankHolidays;
import uk.waymark.calendar.Session;
import uk.waymark.ids.ProviderId;
import uk.waymark.pupils.PupilName;

/** The registers of a provider's sites. */
@Door
public class Registers {
    private final RegisterRows rows;
    private final BankHolidays bankHolidays;

    Registers(RegisterRows rows, BankHolidays bankHolidays) {
        this.rows = rows;
        this.bankHolidays = bankHolidays;
    }

    /**
     * Everybody expected in the session at the actor's provider or site, whichever school sent them, by the name to use. Nobody on a
     * bank holiday, nor on a day on which the pupil's school is closed. One query.
     */
    public Register of(Actor actor, Session session) {
        if (bankHolidays.includes(session.date())) {
            return new Register(session, List.of());
        }
        var lines = rows.register(
                session.date(),
                session.weekday(),
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
                CurrentMark.of(
                        row.fact(), row.minutesLate(), row.reason(), row.note(), row.capturedAt(), row.marker()));
    }

    private static PupilName name(Line row) {
        return PupilName.of(row.legalForename(), row.legalSurname(), row.preferredForename(), row.preferredSurname());
    }
}
