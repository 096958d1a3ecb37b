package uk.waymark.timetable;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.calendar.SchoolCalendar;
import uk.waymark.calendar.Session;
import uk.waymark.calendar.Years;
import uk.waymark.ids.Id;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;
import uk.waymark.pupils.PupilName;
import uk.waymark.pupils.Roll;
import uk.waymark.settings.Settings;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * Suspensions as the home school's head records them, and the count to the school day from which full-time education has to be
 * arranged. Catalogue rows ATT-30 and BEH-03.
 */
@Door
public class Suspensions {
    private static final Refused NOT_YOURS =
            new Refused("NOT_FOUND", "This pupil is not on the roll of a school of which you are head.");

    private final SuspensionRows rows;
    private final Roll roll;
    private final Planner planner;
    private final Years years;
    private final Settings settings;
    private final Trail trail;
    private final Clock clock;

    Suspensions(
            SuspensionRows rows, Roll roll, Planner planner, Years years, Settings settings, Trail trail, Clock clock) {
        this.rows = rows;
        this.roll = roll;
        this.planner = planner;
        this.years = years;
        this.settings = settings;
        this.trail = trail;
        this.clock = clock;
    }

    /** Records one from today on at the earliest; 45 school days a year is the law's bound and stays the head's to watch. */
    @Transactional
    public Optional<Refused> record(Actor actor, PupilId pupil, LocalDate from, LocalDate to) {
        var school = roll.lock(pupil, actor.schools(Right.SUSPEND));
        if (school.isEmpty()) {
            return Optional.of(NOT_YOURS);
        }
        if (from.isBefore(Session.today(clock)) || to.isBefore(from) || to.isAfter(from.plusDays(90))) {
            return Optional.of(
                    new Refused("DATES", "Begin today or later, and end after the beginning, within ninety days."));
        }
        if (rows.overlapping(pupil, from, to) > 0) {
            return Optional.of(new Refused("OVERLAP", "The pupil is suspended in these days already."));
        }
        rows.save(new SuspensionRows.Row(
                Id.next(), pupil, school.get(), from, to, null, null, clock.instant(), actor.person()));
        planner.planPupil(pupil);
        trail.record(actor, Action.SUSPENDED, pupil, from + " to " + to);
        return Optional.empty();
    }

    /** Writes down from when education is arranged during the suspension: from then the pupil is expected again. */
    @Transactional
    public Optional<Refused> arrange(Actor actor, PupilId pupil, UUID id, LocalDate from, String where) {
        if (roll.lock(pupil, actor.schools(Right.SUSPEND)).isEmpty()) {
            return Optional.of(NOT_YOURS);
        }
        if (where.isBlank() || from.isBefore(Session.today(clock))) {
            return Optional.of(new Refused("INVALID", "Say what is arranged, and from which day, today or later."));
        }
        if (rows.provide(id, pupil, from, where.strip()) == 0) {
            return Optional.of(new Refused("DONE", "Education is arranged already, or the suspension begins later."));
        }
        planner.planPupil(pupil);
        trail.record(actor, Action.SUSPENSION_CHANGED, pupil, "education from " + from);
        return Optional.empty();
    }

    /** Ends one early; the day is its last, yesterday at the earliest. */
    @Transactional
    public Optional<Refused> end(Actor actor, PupilId pupil, UUID id, LocalDate lastDay) {
        if (roll.lock(pupil, actor.schools(Right.SUSPEND)).isEmpty()) {
            return Optional.of(NOT_YOURS);
        }
        if (lastDay.isBefore(Session.today(clock).minusDays(1))
                || rows.end(id, pupil, lastDay, clock.instant(), actor.person()) == 0) {
            return Optional.of(new Refused("NOT_ENDED", "It has ended already, or the day is over."));
        }
        planner.planPupil(pupil);
        trail.record(actor, Action.SUSPENSION_CHANGED, pupil, "ends on " + lastDay);
        return Optional.empty();
    }

    /** A pupil's suspensions, the latest first. A fixed number of queries. */
    public List<Suspension> of(Actor actor, PupilId pupil) {
        return counted(rows.of(pupil, actor.schools(Right.SEE_PUPILS)));
    }

    /** Everybody suspended now or soon at the actor's schools, with the day that they are at. */
    public List<Suspension> running(Actor actor) {
        return counted(rows.running(actor.schools(Right.SEE_ATTENDANCE), Session.today(clock)));
    }

    private List<Suspension> counted(List<SuspensionRows.Shown> shown) {
        var schools =
                shown.stream().map(SuspensionRows.Shown::schoolId).distinct().toList();
        var calendars = years.of(schools);
        var values = settings.of((Collection<SchoolId>) schools);
        return shown.stream()
                .map(row -> counted(
                        row,
                        Optional.ofNullable(calendars.get(row.schoolId())).orElseThrow(),
                        Optional.ofNullable(values.get(row.schoolId()))
                                .orElseThrow()
                                .get(TimetableSettings.SIXTH_DAY),
                        Session.today(clock)))
                .toList();
    }

    static Suspension counted(SuspensionRows.Shown row, SchoolCalendar calendar, int sixth, LocalDate today) {
        return new Suspension(
                row.id(),
                row.pupilId(),
                PupilName.of(row.legalForename(), row.legalSurname(), row.preferredForename(), row.preferredSurname())
                        .toUse(),
                row.startsOn(),
                row.endsOn(),
                today.isBefore(row.startsOn()) ? 0 : calendar.schoolDaysBetween(row.startsOn(), today),
                due(row, calendar, sixth),
                Optional.ofNullable(row.provisionOn()),
                Optional.ofNullable(row.provision()));
    }

    /** The n-th school day of the suspension, if it is that long. */
    static Optional<LocalDate> due(SuspensionRows.Shown row, SchoolCalendar calendar, int sixth) {
        var day = calendar.schoolDaysAfter(row.startsOn().minusDays(1), sixth);
        return day.isAfter(row.endsOn()) ? Optional.empty() : Optional.of(day);
    }
}
