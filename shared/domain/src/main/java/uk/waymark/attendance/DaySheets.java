package uk.waymark.attendance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Right;
import uk.waymark.calendar.Half;
import uk.waymark.ids.SchoolId;
import uk.waymark.pupils.PupilName;
import uk.waymark.settings.Settings;
import uk.waymark.timetable.State;

/** The sheet of a day, for the school and where it is set for the authority. Catalogue rows ATT-06 and ATT-07. */
@Door
public class DaySheets {
    private final DayRows rows;
    private final Settings settings;

    DaySheets(DayRows rows, Settings settings) {
        this.rows = rows;
        this.settings = settings;
    }

    /** A school of which the actor sees days. */
    public record SchoolChoice(SchoolId id, String name) {}

    /** The actor's schools by name. */
    public List<SchoolChoice> schools(Actor actor) {
        return rows.names(actor.schools(Right.SEE_ATTENDANCE)).stream()
                .map(row -> new SchoolChoice(row.id(), row.name()))
                .toList();
    }

    /** The school's own sheet, with names; empty for a school that is not the actor's. Two queries. */
    public Optional<DaySheet> of(Actor actor, SchoolId school, LocalDate day) {
        return actor.schools(Right.SEE_ATTENDANCE).contains(school)
                ? Optional.of(sheet(school, day, false))
                : Optional.empty();
    }

    /** The sheet for the authority, by UPN; empty unless the school has set that there is one. */
    public Optional<DaySheet> forAuthority(Actor actor, SchoolId school, LocalDate day) {
        return actor.schools(Right.SEE_ATTENDANCE).contains(school)
                        && settings.of(school).get(AttendanceSettings.AUTHORITY_SHEET)
                ? Optional.of(sheet(school, day, true))
                : Optional.empty();
    }

    private DaySheet sheet(SchoolId school, LocalDate day, boolean forAuthority) {
        return new DaySheet(
                day,
                rows.sheet(school, day).stream()
                        .map(row -> line(row, forAuthority))
                        .toList(),
                rows.ladder(school, day).stream()
                        .map(row -> new DaySheet.Climbed(
                                row.site(),
                                Half.valueOf(row.half()),
                                Rung.valueOf(row.rung()),
                                row.dueAt(),
                                row.takenAt(),
                                row.pupils(),
                                row.told()))
                        .toList(),
                forAuthority);
    }

    private static DaySheet.Line line(DayRows.Line row, boolean forAuthority) {
        return new DaySheet.Line(
                forAuthority
                        ? ""
                        : PupilName.of(
                                        row.legalForename(),
                                        row.legalSurname(),
                                        row.preferredForename(),
                                        row.preferredSurname())
                                .listed(),
                row.upn(),
                row.provider(),
                row.site(),
                Half.valueOf(row.half()),
                State.valueOf(row.state()),
                CurrentMark.of(row.fact(), row.minutesLate(), row.reason(), null, row.capturedAt(), row.marker()),
                Optional.ofNullable(row.code()),
                row.attempts(),
                row.reached() > 0);
    }
}
