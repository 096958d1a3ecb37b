package uk.waymark.attendance;

import java.util.List;
import java.util.Set;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Right;
import uk.waymark.attendance.RegisterRows.Card;
import uk.waymark.calendar.BankHolidays;
import uk.waymark.calendar.Session;
import uk.waymark.ids.SchoolId;
import uk.waymark.pupils.PupilName;

/** Where the pupils of the actor's schools are. */
@Door
public class Whereabouts {
    private final RegisterRows rows;
    private final BankHolidays bankHolidays;

    Whereabouts(RegisterRows rows, BankHolidays bankHolidays) {
        this.rows = rows;
        this.bankHolidays = bankHolidays;
    }

    /** Every pupil expected at a provider in the session; those of whom nobody has said anything are first. One query. */
    public Board of(Actor actor, Session session) {
        var schools = actor.schools(Right.SEE_WHEREABOUTS);
        if (schools.isEmpty() || bankHolidays.includes(session.date())) {
            return new Board(session, List.of());
        }
        var cards = rows.board(session.date(), session.weekday(), session.half().name(), schools);
        return new Board(session, cards.stream().map(Whereabouts::card).toList());
    }

    /** Counts for each school, without a name. One query. */
    public List<Figures> figures(Actor actor, Session session) {
        var schools = actor.schools(Right.SEE_FIGURES);
        if (schools.isEmpty() || bankHolidays.includes(session.date())) {
            return List.of();
        }
        return rows.figures(session.date(), session.weekday(), session.half().name(), schools).stream()
                .map(row -> new Figures(row.id(), row.name(), row.expected(), row.here(), row.away(), row.unsaid()))
                .toList();
    }

    /** The schools whose whereabouts the actor sees, to hear of their changes. */
    public Set<SchoolId> schools(Actor actor) {
        return actor.may(Right.SEE_WHEREABOUTS)
                ? actor.schools(Right.SEE_WHEREABOUTS)
                : actor.schools(Right.SEE_FIGURES);
    }

    private static Board.Card card(Card row) {
        return new Board.Card(
                row.pupilId(),
                PupilName.of(row.legalForename(), row.legalSurname(), row.preferredForename(), row.preferredSurname())
                        .toUse(),
                row.school(),
                row.provider(),
                row.site(),
                row.street() + ", " + row.town() + ", " + row.postcode(),
                row.telephone(),
                row.arrivesAt(),
                CurrentMark.of(
                        row.fact(), row.minutesLate(), row.reason(), row.note(), row.capturedAt(), row.marker()));
    }
}
