package uk.waymark.calendar;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.ids.Id;
import uk.waymark.ids.SchoolId;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/** The school years: half-terms, inset days and closures, typed in by a school's office. */
@Door
public class Calendars {
    private static final Refused NOT_YOURS =
            new Refused("NOT_YOURS", "You cannot change this school's calendar. Ask its office.");

    private final CalendarRows rows;
    private final Years years;
    private final Trail trail;
    private final ApplicationEventPublisher<CalendarChanged> changes;

    Calendars(CalendarRows rows, Years years, Trail trail, ApplicationEventPublisher<CalendarChanged> changes) {
        this.rows = rows;
        this.years = years;
        this.trail = trail;
        this.changes = changes;
    }

    /** The calendar of a school that is the actor's. */
    public Optional<SchoolCalendar> of(Actor actor, SchoolId school) {
        return actor.schools(Right.MANAGE_CALENDAR).contains(school)
                        || actor.schools(Right.SEE_DIRECTORY).contains(school)
                ? Optional.of(years.of(school))
                : Optional.empty();
    }

    @Transactional
    public Optional<Refused> addPart(Actor actor, SchoolId school, TermPart part) {
        if (!actor.schools(Right.MANAGE_CALENDAR).contains(school)) {
            return Optional.of(NOT_YOURS);
        }
        if (part.name().isBlank() || part.endsOn().isBefore(part.startsOn())) {
            return Optional.of(new Refused("INVALID", "Give the half-term a name, and a last day after its first."));
        }
        if (rows.overlapping(school, part.startsOn(), part.endsOn()) > 0) {
            return Optional.of(new Refused("OVERLAP", "These days overlap a half-term that is there already."));
        }
        rows.save(new CalendarRows.PartRow(Id.next(), school, part.name().strip(), part.startsOn(), part.endsOn()));
        changes.publishEvent(new CalendarChanged(school));
        trail.record(actor, Action.CALENDAR_CHANGED, school, "half-term from " + part.startsOn());
        return Optional.empty();
    }

    @Transactional
    public Optional<Refused> removePart(Actor actor, SchoolId school, LocalDate startsOn) {
        if (!actor.schools(Right.MANAGE_CALENDAR).contains(school)) {
            return Optional.of(NOT_YOURS);
        }
        rows.removePart(school, startsOn);
        changes.publishEvent(new CalendarChanged(school));
        trail.record(actor, Action.CALENDAR_CHANGED, school, "no half-term from " + startsOn);
        return Optional.empty();
    }

    /** Closes the school on a day; on a day that is closed already the kind and reason are put right. */
    @Transactional
    public Optional<Refused> close(Actor actor, SchoolId school, Closure closure) {
        if (!actor.schools(Right.MANAGE_CALENDAR).contains(school)) {
            return Optional.of(NOT_YOURS);
        }
        if (closure.reason().isBlank()) {
            return Optional.of(new Refused("INVALID", "Say why the school is closed."));
        }
        rows.close(
                Id.next(),
                school,
                closure.date(),
                closure.kind().name(),
                closure.reason().strip());
        changes.publishEvent(new CalendarChanged(school));
        trail.record(actor, Action.CALENDAR_CHANGED, school, "closed on " + closure.date());
        return Optional.empty();
    }

    @Transactional
    public Optional<Refused> open(Actor actor, SchoolId school, LocalDate day) {
        if (!actor.schools(Right.MANAGE_CALENDAR).contains(school)) {
            return Optional.of(NOT_YOURS);
        }
        rows.removeClosure(school, day);
        changes.publishEvent(new CalendarChanged(school));
        trail.record(actor, Action.CALENDAR_CHANGED, school, "open on " + day);
        return Optional.empty();
    }
}
