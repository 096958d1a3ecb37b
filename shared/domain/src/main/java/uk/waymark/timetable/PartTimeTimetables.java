package uk.waymark.timetable;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.calendar.Half;
import uk.waymark.calendar.Session;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;
import uk.waymark.pupils.Roll;
import uk.waymark.settings.Settings;
import uk.waymark.timetable.PartTime.Ground;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/** Part-time timetables: approved by the head, agreed by a parent, always with a last day. Catalogue group ADJ. */
@Door
public class PartTimeTimetables {
    private final PartTimeRows rows;
    private final PartTimeBasis basis;
    private final Roll roll;
    private final Planner planner;
    private final Settings settings;
    private final ApplicationEventPublisher<PartTimeEnded> ended;
    private final Trail trail;
    private final Clock clock;

    PartTimeTimetables(
            PartTimeRows rows,
            PartTimeBasis basis,
            Roll roll,
            Planner planner,
            Settings settings,
            ApplicationEventPublisher<PartTimeEnded> ended,
            Trail trail,
            Clock clock) {
        this.ended = ended;
        this.rows = rows;
        this.basis = basis;
        this.roll = roll;
        this.planner = planner;
        this.settings = settings;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Approves what was proposed, from its first day on, today at the earliest. It is taken from the proposal as it stands on record, so
     * that nobody, the head included, goes past the conditions under which a part-time timetable may be agreed: catalogue rows ADJ-05 to
     * ADJ-14. The sessions that fall away stand in the register as not required, for which C2 is proposed. Refused where a condition is
     * missing, where it lasts too long, and where another one runs in these days.
     *
     * @param id the proposal's, which the part-time timetable takes
     */
    @Transactional
    public Optional<Refused> approve(Actor actor, PupilId pupil, UUID id) {
        var school = roll.lock(pupil, actor.schools(Right.APPROVE_PART_TIME));
        if (school.isEmpty()) {
            return Optional.of(
                    new Refused("NOT_FOUND", "This pupil is not on the roll of a school of which you are head."));
        }
        return switch (basis.of(school.get(), pupil, id)) {
            case PartTimeBasis.Outcome.Not(var refused) -> Optional.of(refused);
            case PartTimeBasis.Outcome.Agreed(var wanted) -> approve(actor, pupil, id, school.get(), wanted);
        };
    }

    private Optional<Refused> approve(Actor actor, PupilId pupil, UUID id, SchoolId school, NewPartTime wanted) {
        var refused = refuse(wanted, school);
        if (refused.isPresent()) {
            return refused;
        }
        if (rows.overlapping(pupil, wanted.from(), wanted.to()) > 0) {
            return Optional.of(
                    new Refused("OVERLAP", "The pupil has a part-time timetable in these days. End it first."));
        }
        save(actor, pupil, id, school, wanted);
        return Optional.empty();
    }

    private Optional<Refused> refuse(NewPartTime wanted, SchoolId school) {
        var today = Session.today(clock);
        if (wanted.from().isBefore(today) || wanted.to().isBefore(wanted.from())) {
            return Optional.of(new Refused("DATES", "Begin today or later, and end after the beginning."));
        }
        var weeks = settings.of(school).get(TimetableSettings.LONGEST_PART_TIME);
        if (!wanted.to().isBefore(wanted.from().plusWeeks(weeks))) {
            return Optional.of(new Refused(
                    "TOO_LONG",
                    "A part-time timetable lasts " + weeks
                            + " weeks at the most at your school. End it earlier; a new one"
                            + " can be agreed after a review."));
        }
        if (wanted.reason().isBlank() || wanted.off().isEmpty()) {
            return Optional.of(new Refused("INVALID", "Write the reason, and tick the sessions that fall away."));
        }
        return wanted.parentAgreedOn().isAfter(today)
                ? Optional.of(new Refused(
                        "PARENT",
                        "Write the day on which the parent agreed. Without it there is no part-time timetable."))
                : Optional.empty();
    }

    private void save(Actor actor, PupilId pupil, UUID id, SchoolId school, NewPartTime wanted) {
        rows.save(new PartTimeRows.Row(
                id,
                pupil,
                school,
                wanted.from(),
                wanted.to(),
                wanted.ground().name(),
                wanted.reason().strip(),
                wanted.parentAgreedOn(),
                clock.instant(),
                actor.person(),
                null,
                null,
                null));
        wanted.off()
                .forEach(session ->
                        rows.addOff(id, session.day().getValue(), session.half().name()));
        planner.planPupil(pupil);
        trail.record(actor, Action.PART_TIME_AGREED, pupil, "until " + wanted.to());
    }

    /** Ends one early: from the day after, everything is expected again. */
    @Transactional
    public Optional<Refused> end(Actor actor, PupilId pupil, UUID id, LocalDate lastDay) {
        if (roll.lock(pupil, actor.schools(Right.APPROVE_PART_TIME)).isEmpty()
                || lastDay.isBefore(Session.today(clock).minusDays(1))
                || rows.end(id, pupil, lastDay, clock.instant(), actor.person()) == 0) {
            return Optional.of(new Refused(
                    "NOT_ENDED",
                    "There is no such part-time timetable that runs, or the day is over. End it today or later."));
        }
        planner.planPupil(pupil);
        trail.record(actor, Action.PART_TIME_ENDED, pupil, "on " + lastDay);
        ended.publishEvent(new PartTimeEnded(id));
        return Optional.empty();
    }

    /** A pupil's part-time timetables, the latest first. Two queries. */
    public List<PartTime> of(Actor actor, PupilId pupil) {
        var all = rows.of(pupil, actor.schools(Right.SEE_PUPILS));
        if (all.isEmpty()) {
            return List.of();
        }
        var off = rows.off(pupil).stream()
                .collect(Collectors.groupingBy(
                        PartTimeRows.Off::timetableId,
                        Collectors.mapping(
                                row -> new WeekSession(DayOfWeek.of(row.weekday()), Half.valueOf(row.half())),
                                Collectors.toList())));
        return all.stream()
                .map(row -> new PartTime(
                        row.id(),
                        row.startsOn(),
                        row.endedOn() == null ? row.endsOn() : row.endedOn(),
                        Ground.valueOf(row.ground()),
                        row.reason(),
                        row.parentAgreedOn(),
                        off.getOrDefault(row.id(), List.of())))
                .toList();
    }
}
