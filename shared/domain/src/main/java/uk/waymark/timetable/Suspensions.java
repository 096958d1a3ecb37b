package uk.waymark.timetable;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import uk.waymark.timetable.Suspension.AuthorityContact;
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

    private final ApplicationEventPublisher<SuspensionChanged> changed;
    private final SuspensionRows rows;
    private final Roll roll;
    private final Planner planner;
    private final Years years;
    private final Settings settings;
    private final Trail trail;
    private final Clock clock;

    Suspensions(
            SuspensionRows rows,
            Roll roll,
            Planner planner,
            Years years,
            Settings settings,
            ApplicationEventPublisher<SuspensionChanged> changed,
            Trail trail,
            Clock clock) {
        this.changed = changed;
        this.rows = rows;
        this.roll = roll;
        this.planner = planner;
        this.years = years;
        this.settings = settings;
        this.trail = trail;
        this.clock = clock;
    }

    /** Records one for a pupil without a plan; see {@link #record(Actor, PupilId, NewSuspension)}. */
    @Transactional
    public Optional<Refused> record(Actor actor, PupilId pupil, LocalDate from, LocalDate to) {
        return record(actor, pupil, NewSuspension.of(from, to));
    }

    /**
     * Records one from today on at the earliest; 45 school days a year is the law's bound and stays the head's to watch. For a pupil
     * with an education, health and care plan it asks when the authority was contacted, or why it was not: catalogue row DL-45. Only
     * the head of the home school records one: catalogue row ROL-30.
     */
    @Transactional
    public Optional<Refused> record(Actor actor, PupilId pupil, NewSuspension wanted) {
        var from = wanted.from();
        var to = wanted.to();
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
        var refused = authority(pupil, school.get(), wanted);
        if (refused.isPresent()) {
            return refused;
        }
        var id = Id.next();
        rows.save(new SuspensionRows.Row(
                id,
                pupil,
                school.get(),
                from,
                to,
                null,
                null,
                clock.instant(),
                actor.person(),
                wanted.kind().name(),
                wanted.contact().flatMap(AuthorityContact::on).orElse(null),
                wanted.contact().map(it -> it.words().strip()).orElse(null)));
        planner.planPupil(pupil);
        trail.record(actor, Action.SUSPENDED, pupil, wanted.kind() + " " + from + " to " + to);
        changed.publishEvent(new SuspensionChanged(pupil));
        return Optional.empty();
    }

    /** Whether the screen has to ask about the authority. */
    public boolean asksForAuthority(Actor actor, PupilId pupil) {
        return hasPlan(pupil, actor.schools(Right.SUSPEND));
    }

    private boolean hasPlan(PupilId pupil, Collection<SchoolId> schools) {
        return rows.senStatus(pupil, schools)
                .filter(it -> it.equals("E") || it.startsWith("EHC"))
                .isPresent();
    }

    private Optional<Refused> authority(PupilId pupil, SchoolId school, NewSuspension wanted) {
        var contact = wanted.contact();
        if (contact.isEmpty()) {
            return hasPlan(pupil, List.of(school))
                    ? Optional.of(new Refused(
                            "EHC",
                            "This pupil has an education, health and care plan. The authority is contacted early, before a suspension:"
                                    + " write when that was and with whom, or why it was not possible."))
                    : Optional.empty();
        }
        var words = contact.get().words();
        return words.isBlank()
                        || words.length() > 500
                        || contact.get()
                                .on()
                                .filter(Session.today(clock)::isBefore)
                                .isPresent()
                ? Optional.of(
                        new Refused(
                                "EHC",
                                "Write in at most 500 characters with whom at the authority you spoke, on a day up to today, or why you did not."))
                : Optional.empty();
    }

    /** Writes down from when education is arranged during the suspension: from then the pupil is expected again. */
    @Transactional
    public Optional<Refused> arrange(Actor actor, PupilId pupil, UUID id, LocalDate from, String what) {
        return arrange(actor, pupil, id, from, new NewProvision(what, "", ""));
    }

    /** The same with where it takes place and who teaches, so that anybody can see that it runs. Catalogue rows BEH-03 and DL-23. */
    @Transactional
    public Optional<Refused> arrange(Actor actor, PupilId pupil, UUID id, LocalDate from, NewProvision provision) {
        if (roll.lock(pupil, actor.schools(Right.SUSPEND)).isEmpty()) {
            return Optional.of(NOT_YOURS);
        }
        if (!provision.isReadable() || from.isBefore(Session.today(clock))) {
            return Optional.of(
                    new Refused(
                            "INVALID",
                            "Say what is arranged, where and with whom, in a few hundred characters, and from which day, today or later."));
        }
        if (rows.provide(id, pupil, from, provision.what(), provision.where(), provision.who()) == 0) {
            return Optional.of(new Refused("DONE", "Education is arranged already, or the suspension begins later."));
        }
        planner.planPupil(pupil);
        trail.record(actor, Action.SUSPENSION_CHANGED, pupil, "education from " + from);
        changed.publishEvent(new SuspensionChanged(pupil));
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
        changed.publishEvent(new SuspensionChanged(pupil));
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
                Optional.ofNullable(row.provision()),
                text(row.provisionWhere()),
                text(row.provisionWho()),
                Suspension.Kind.valueOf(row.kind()),
                Optional.ofNullable(row.authorityWords())
                        .map(words -> new AuthorityContact(Optional.ofNullable(row.authorityOn()), words)));
    }

    private static Optional<String> text(@Nullable String stored) {
        return Optional.ofNullable(stored).filter(it -> !it.isEmpty());
    }

    /** The n-th school day of the suspension, if it is that long. */
    static Optional<LocalDate> due(SuspensionRows.Shown row, SchoolCalendar calendar, int sixth) {
        var day = calendar.schoolDaysAfter(row.startsOn().minusDays(1), sixth);
        return day.isAfter(row.endsOn()) ? Optional.empty() : Optional.of(day);
    }
}
