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
import uk.waymark.calendar.Years;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;
import uk.waymark.pupils.Roll;
import uk.waymark.settings.Settings;
import uk.waymark.timetable.PartTimeTimetables;
import uk.waymark.timetable.TimetableSettings;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * Any member of staff proposes a part-time timetable or records a minor adjustment; the head decides about every part-time timetable,
 * once. Catalogue rows ADJ-01 to ADJ-05, ADJ-16, CX-21.
 */
@Door
public class Proposals {
    private static final Refused NOT_YOURS =
            new Refused("NOT_FOUND", "There is no such proposal about a pupil of a school of which you are head.");
    private static final int LONGEST = 1_000;

    private final ArrangementRows rows;
    private final ArrangementFacts facts;
    private final ArrangementDue due;
    private final ArrangementNews news;
    private final PartTimeTimetables partTime;
    private final Roll roll;
    private final Years years;
    private final Settings settings;
    private final Trail trail;
    private final Clock clock;

    Proposals(
            ArrangementRows rows,
            ArrangementFacts facts,
            ArrangementDue due,
            ArrangementNews news,
            PartTimeTimetables partTime,
            Roll roll,
            Years years,
            Settings settings,
            Trail trail,
            Clock clock) {
        this.rows = rows;
        this.facts = facts;
        this.due = due;
        this.news = news;
        this.partTime = partTime;
        this.roll = roll;
        this.years = years;
        this.settings = settings;
        this.trail = trail;
        this.clock = clock;
    }

    /** For somebody who sees no list of pupils: whom they mean, by the whole UPN or the whole name. */
    @Transactional
    public Optional<Refused> proposeFor(Actor actor, String whom, NewProposal wanted) {
        var found = whom.isBlank()
                ? List.<PupilId>of()
                : rows.named(whom.strip(), actor.schools(Right.PROPOSE_ARRANGEMENTS));
        return found.size() == 1
                ? propose(actor, found.getFirst(), wanted)
                : Optional.of(
                        new Refused(
                                "WHO",
                                "No single pupil of your school is called exactly this. Write the forename and the surname, or the UPN."));
    }

    /** Proposes a part-time timetable, or records a minor adjustment, which is in force with that. The same sent twice counts once. */
    @Transactional
    public Optional<Refused> propose(Actor actor, PupilId pupil, NewProposal wanted) {
        var school = roll.lock(pupil, actor.schools(Right.PROPOSE_ARRANGEMENTS));
        if (school.isEmpty()) {
            return Optional.of(new Refused("NOT_FOUND", "This pupil is not on the roll of a school where you work."));
        }
        var refused = dates(wanted, school.get()).or(() -> content(wanted, school.get()));
        if (refused.isPresent()) {
            return refused;
        }
        var partTimeWanted = wanted.kind() == ArrangementKind.PART_TIME;
        if (rows.find(wanted.id(), pupil, List.of(school.get())).isPresent()) {
            return Optional.empty();
        }
        if (partTimeWanted && rows.waiting(pupil, wanted.from(), wanted.to()) > 0) {
            return Optional.of(new Refused(
                    "WAITS",
                    "A proposal for these days waits for the head already. Speak with the head about that one."));
        }
        if (add(actor, pupil, school.get(), wanted) == 0) {
            return Optional.empty();
        }
        wanted.off()
                .forEach(it ->
                        rows.addOff(wanted.id(), it.day().getValue(), it.half().name()));
        trail.record(actor, Action.ARRANGEMENT_PROPOSED, pupil, wanted.kind().name());
        if (partTimeWanted) {
            news.toDecide(school.get(), pupil);
            rows.find(wanted.id(), pupil, List.of(school.get()))
                    .map(facts::one)
                    .filter(it -> it.pupil().lookedAfter())
                    .ifPresent(it -> news.consult(pupil));
        }
        return Optional.empty();
    }

    private int add(Actor actor, PupilId pupil, SchoolId school, NewProposal wanted) {
        return rows.add(
                wanted.id(),
                pupil,
                school,
                wanted.kind().name(),
                wanted.from(),
                wanted.to(),
                wanted.ground().name(),
                wanted.reason(),
                wanted.dysregulation(),
                wanted.route().name(),
                wanted.adjustment(),
                clock.instant(),
                actor.person());
    }

    private Optional<Refused> dates(NewProposal wanted, SchoolId school) {
        if (wanted.from().isBefore(Session.today(clock)) || wanted.to().isBefore(wanted.from())) {
            return refused("DATES", "Begin today or later, and end after the beginning.");
        }
        var calendar = years.of(school);
        for (var day : List.of(wanted.from(), wanted.to())) {
            if (!calendar.isSchoolDay(day)) {
                return refused(
                        "HOLIDAY", "The first and the last day have to be school days. Look at the school's calendar.");
            }
        }
        return wanted.kind() == ArrangementKind.PART_TIME ? length(wanted, school) : Optional.empty();
    }

    private Optional<Refused> length(NewProposal wanted, SchoolId school) {
        var weeks = settings.of(school).get(TimetableSettings.LONGEST_PART_TIME);
        return wanted.to().isBefore(wanted.from().plusWeeks(weeks))
                ? Optional.empty()
                : refused(
                        "TOO_LONG",
                        "A part-time timetable lasts " + weeks
                                + " weeks at the most at your school. End it earlier; a new one can be decided about after a review.");
    }

    private Optional<Refused> content(NewProposal wanted, SchoolId school) {
        if (wanted.reason().isEmpty() || wanted.reason().length() > LONGEST) {
            return refused("REASON", "Write the reason in at most 1,000 characters.");
        }
        if (wanted.adjustment().length() > LONGEST) {
            return refused("INVALID", "What is different has at most 1,000 characters.");
        }
        if (wanted.kind() == ArrangementKind.MINOR) {
            if (!wanted.off().isEmpty()) {
                return refused(
                        "NOT_MINOR",
                        "Where whole sessions fall away it is a part-time timetable, which the head decides about.");
            }
            return wanted.adjustment().isEmpty()
                    ? refused("ADJUSTMENT", "Say what is different: comes later, leaves earlier, which support.")
                    : Optional.empty();
        }
        if (wanted.off().isEmpty()) {
            return refused(
                    "SESSIONS",
                    "Tick the sessions that fall away. Where none does, it is a minor adjustment, which needs no decision.");
        }
        return settings.of(school).get(ArrangementSettings.REASONS).refuse(wanted.ground());
    }

    private static Optional<Refused> refused(String code, String message) {
        return Optional.of(new Refused(code, message));
    }

    /** What the actor proposed, the latest first, and what became of it; fifty at most. */
    public List<Arrangement> mine(Actor actor) {
        return actor.may(Right.PROPOSE_ARRANGEMENTS) ? facts.all(rows.by(actor.person())) : List.of();
    }

    /**
     * The head's decision, made once. Approving needs every condition in order; what the head proposed as well is marked as
     * self-approved. Sessions fall away with it and come back by themselves after the last day.
     */
    @Transactional
    public Optional<Refused> decide(Actor actor, PupilId pupil, UUID id, boolean approve, String reason) {
        var school = roll.lock(pupil, actor.schools(Right.APPROVE_PART_TIME));
        var row = school.flatMap(it -> rows.find(id, pupil, List.of(it)));
        if (row.isEmpty()) {
            return Optional.of(NOT_YOURS);
        }
        var proposal = facts.one(row.get());
        var refused = ProposedPartTime.undecided(proposal)
                .or(() -> reason.isBlank() || reason.length() > LONGEST
                        ? refused("REASON", "Say why, in at most 1,000 characters.")
                        : Optional.empty())
                .or(() -> approve ? partTime.approve(actor, pupil, id) : Optional.empty());
        if (refused.isPresent()) {
            return refused;
        }
        var own = proposal.proposed().person().equals(actor.person());
        if (rows.decide(id, approve, reason.strip(), own, clock.instant(), actor.person()) == 0) {
            throw new IllegalStateException("Decided twice although the pupil is locked: " + id);
        }
        trail.record(actor, Action.ARRANGEMENT_DECIDED, pupil, approve ? "approved" : "refused");
        news.decided(actor, proposal);
        if (approve) {
            follow(actor, pupil, id);
        }
        return Optional.empty();
    }

    private void follow(Actor actor, PupilId pupil, UUID id) {
        var all = facts.all(rows.ofPupil(pupil, actor.schools(Right.APPROVE_PART_TIME)));
        all.stream()
                .filter(it -> it.kind() == ArrangementKind.PART_TIME && !it.id().equals(id))
                .forEach(due::followed);
        all.stream().filter(it -> it.id().equals(id)).forEach(it -> {
            due.now(it);
            news.agreed(actor, it);
        });
    }
}
