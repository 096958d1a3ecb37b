package uk.waymark.timetable;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.calendar.Half;
import uk.waymark.calendar.Session;
import uk.waymark.ids.Id;
import uk.waymark.ids.PlacementId;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/** Changing when a placed pupil is expected: the week from a day on, or one single day. What is over stays as it was. */
@Door
public class Timetables {
    private static final Refused NOT_FOUND =
            new Refused("NOT_FOUND", "There is no such placement for which you decide the timetable.");
    private static final Refused PAST = new Refused(
            "PAST",
            "A timetable can be changed from today on. What was expected before stays; put its code right instead.");

    /** Catalogue row CX-44. */
    private static final Refused AUTHORITYS = new Refused(
            "AUTHORITYS",
            "The local authority arranged this placement and decides when the pupil comes. Ask the authority; you can note"
                    + " what it says on the placement's page.");

    private final TimetableRows rows;
    private final Patterns patterns;
    private final Planner planner;
    private final Trail trail;
    private final Clock clock;

    Timetables(TimetableRows rows, Patterns patterns, Planner planner, Trail trail, Clock clock) {
        this.rows = rows;
        this.patterns = patterns;
        this.planner = planner;
        this.trail = trail;
        this.clock = clock;
    }

    /** Another weekly pattern from a day on, today at the earliest. */
    @Transactional
    public Optional<Refused> changePattern(
            Actor actor, PlacementId placement, LocalDate from, String reason, List<ExpectedTime> pattern) {
        var own = rows.own(placement, actor.schools(Right.PLACE_PUPILS));
        if (own.isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        if (own.get().authoritys()) {
            return Optional.of(AUTHORITYS);
        }
        if (from.isBefore(Session.today(clock))) {
            return Optional.of(PAST);
        }
        if (from.isBefore(own.get().startsOn()) || from.isAfter(own.get().endsOn())) {
            return Optional.of(new Refused("DATES", "Choose a day on which the placement runs."));
        }
        if (reason.isBlank()) {
            return Optional.of(new Refused("REASON", "Say why the timetable changes."));
        }
        var refused = patterns.refuse(
                own.get().pupilId(),
                own.get().schoolId(),
                Optional.of(placement),
                from,
                own.get().endsOn(),
                pattern);
        if (refused.isPresent()) {
            return refused;
        }
        patterns.add(actor, placement, from, reason.strip(), pattern);
        planner.plan(List.of(placement));
        trail.record(actor, Action.TIMETABLE_CHANGED, placement, "pattern from " + from);
        return Optional.empty();
    }

    /** One session that is different, today or later. A session about which the provider has said something is not called off. */
    @Transactional
    public Optional<Refused> changeDay(Actor actor, PlacementId placement, DayChange change) {
        var own = rows.own(placement, actor.schools(Right.PLACE_PUPILS));
        if (own.isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        if (own.get().authoritys()) {
            return Optional.of(AUTHORITYS);
        }
        var day = change.session().date();
        var half = change.session().half().name();
        if (day.isBefore(Session.today(clock))) {
            return Optional.of(PAST);
        }
        if (day.isBefore(own.get().startsOn()) || day.isAfter(own.get().endsOn())) {
            return Optional.of(new Refused("DATES", "Choose a day on which the placement runs."));
        }
        if (change.reason().isBlank()) {
            return Optional.of(new Refused("REASON", "Say why this day is different."));
        }
        if (change.arrives().isPresent()
                && !change.arrives().get().isBefore(change.leaves().orElseThrow())) {
            return Optional.of(new Refused("TIMES", "The pupil leaves after arriving. Check the times."));
        }
        if (rows.marked(placement, day, half) > 0) {
            return Optional.of(
                    new Refused("MARKED", "The provider has already marked this session. Choose its code instead."));
        }
        if (change.kind().comes() && rows.elsewhere(own.get().pupilId(), placement, day, half) > 0) {
            return Optional.of(new Refused(
                    "CLASH", "The pupil is expected at another provider in this session. Call that off first."));
        }
        rows.addChange(
                Id.next(),
                placement,
                day,
                half,
                change.kind().name(),
                change.arrives().orElse(null),
                change.leaves().orElse(null),
                change.reason().strip(),
                clock.instant(),
                actor.person());
        planner.plan(List.of(placement));
        trail.record(actor, Action.TIMETABLE_CHANGED, placement, change.kind().name() + " on " + day + " " + half);
        return Optional.empty();
    }

    /** The single days of a placement that were changed, the latest first; a hundred at most. */
    public List<DayDecision> changes(Actor actor, PlacementId placement) {
        return rows.changes(placement, actor.schools(Right.SEE_PUPILS)).stream()
                .map(row -> new DayDecision(
                        new DayChange(
                                new Session(row.sessionDate(), Half.valueOf(row.half())),
                                DayChange.Kind.valueOf(row.kind()),
                                Optional.ofNullable(row.arrivesAt()),
                                Optional.ofNullable(row.leavesAt()),
                                row.reason()),
                        row.decidedAt(),
                        row.by()))
                .toList();
    }
}
