package uk.waymark.arrangements;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.ids.PupilId;
import uk.waymark.pupils.Roll;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/** Calls, meetings and visits on days on which a pupil on a part-time timetable is nowhere on site. Catalogue rows ADJ-10, DL-52. */
@Door
public class WelfareChecks {
    private final ArrangementRows rows;
    private final ArrangementFacts facts;
    private final ArrangementDue due;
    private final Roll roll;
    private final Trail trail;
    private final Clock clock;

    WelfareChecks(
            ArrangementRows rows, ArrangementFacts facts, ArrangementDue due, Roll roll, Trail trail, Clock clock) {
        this.rows = rows;
        this.facts = facts;
        this.due = due;
        this.roll = roll;
        this.trail = trail;
        this.clock = clock;
    }

    /** Records one. The same sent twice counts once. */
    @Transactional
    public Optional<Refused> record(Actor actor, PupilId pupil, UUID arrangement, NewCheck check) {
        var found = roll.lock(pupil, actor.schools(Right.SEE_ATTENDANCE))
                .flatMap(school -> rows.find(arrangement, pupil, List.of(school)))
                .map(facts::one)
                .filter(it -> it.kind() == ArrangementKind.PART_TIME
                        && it.decision().filter(Arrangement.Decision::approved).isPresent());
        if (found.isEmpty()) {
            return Optional.of(
                    new Refused("NOT_FOUND", "There is no such part-time timetable for a pupil of your school."));
        }
        var it = found.get();
        if (check.on().isAfter(Session.today(clock))
                || check.on().isBefore(it.from())
                || check.on().isAfter(it.lastDay())) {
            return Optional.of(
                    new Refused("DATES", "Record a check on a day of the part-time timetable, today at the latest."));
        }
        if (check.who().isEmpty() || check.who().length() > 200) {
            return Optional.of(new Refused("WHO", "Say who called, met or visited the pupil."));
        }
        if (check.words().isEmpty() || check.words().length() > 1_000) {
            return Optional.of(new Refused(
                    "WORDS", "Say in at most 1,000 characters how the pupil was, or why nobody could see the pupil."));
        }
        var added = rows.check(
                check.id(),
                arrangement,
                check.on(),
                check.channel().name(),
                check.who(),
                check.sawPupil(),
                check.words(),
                clock.instant(),
                actor.person());
        if (added > 0) {
            due.checked(it, check.on());
            trail.record(actor, Action.WELFARE_CHECKED, pupil, "on " + check.on());
        }
        return Optional.empty();
    }
}
