package uk.waymark.arrangements;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.calendar.Years;
import uk.waymark.families.Families;
import uk.waymark.families.FamilyContact;
import uk.waymark.ids.Id;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;
import uk.waymark.pupils.Roll;
import uk.waymark.timetable.PartTimeTimetables;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * What is in force or proposed for a pupil: its conditions, its reviews, its end. For those who see the school's attendance, since a
 * reason may be about a child's health. Catalogue rows ADJ-06 to ADJ-13, ADJ-15, DL-51.
 */
@Door
public class Arrangements {
    private static final Refused NOT_FOUND =
            new Refused("NOT_FOUND", "There is no such arrangement for a pupil of your school.");

    private final ArrangementRows rows;
    private final ArrangementFacts facts;
    private final Entries entries;
    private final ArrangementDue due;
    private final ArrangementNews news;
    private final PartTimeTimetables partTime;
    private final Families families;
    private final Roll roll;
    private final Years years;
    private final Trail trail;
    private final Clock clock;

    Arrangements(
            ArrangementRows rows,
            ArrangementFacts facts,
            Entries entries,
            ArrangementDue due,
            ArrangementNews news,
            PartTimeTimetables partTime,
            Families families,
            Roll roll,
            Years years,
            Trail trail,
            Clock clock) {
        this.rows = rows;
        this.facts = facts;
        this.entries = entries;
        this.due = due;
        this.news = news;
        this.partTime = partTime;
        this.families = families;
        this.roll = roll;
        this.years = years;
        this.trail = trail;
        this.clock = clock;
    }

    /** A pupil's arrangements, the latest first; fifty at most. */
    public List<Arrangement> of(Actor actor, PupilId pupil) {
        return facts.all(rows.ofPupil(pupil, actor.schools(Right.SEE_ATTENDANCE)));
    }

    /** What waits for the head, ends soon, or has to be looked at, at the actor's schools. A fixed number of queries. */
    public Overview overview(Actor actor) {
        var today = Session.today(clock);
        var open = facts.all(rows.open(actor.schools(Right.SEE_ATTENDANCE), today));
        var calendars =
                years.of(open.stream().map(it -> it.pupil().school()).distinct().toList());
        return Overview.of(open, today, it -> Objects.requireNonNull(calendars.get(it)));
    }

    /** Those at the pupil's home who may agree, so that nobody else is chosen. */
    @Transactional
    public List<String> parents(Actor actor, PupilId pupil) {
        return roll.lock(pupil, actor.schools(Right.SEE_ATTENDANCE)).isEmpty() ? List.of() : responsible(pupil);
    }

    private List<String> responsible(PupilId pupil) {
        return families.responsible(pupil).stream().map(FamilyContact::name).toList();
    }

    /**
     * Puts a condition on record, or what was reported to the authority. A parent's agreement is that of somebody who holds
     * responsibility now, where the school keeps who does.
     */
    @Transactional
    public Optional<Refused> record(Actor actor, PupilId pupil, UUID id, NewEntry entry) {
        var found = find(actor, Right.SEE_ATTENDANCE, pupil, id);
        if (found.isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        var it = found.get();
        var refused = refuse(it, entry).or(() -> entries.refuse(entry)).or(() -> parent(pupil, entry));
        if (refused.isPresent()) {
            return refused;
        }
        if (entries.add(actor, id, pupil, it.pupil().school(), entry)) {
            trail.record(actor, Action.ARRANGEMENT_REVIEWED, pupil, entry.kind().name());
            if (entry.kind() == EntryKind.AUTHORITY_REPORT) {
                due.reported(it);
                trail.record(actor, Action.AUTHORITY_TOLD, pupil, "part-time timetable");
            }
        }
        return Optional.empty();
    }

    private Optional<Refused> refuse(Arrangement it, NewEntry entry) {
        if (!entry.kind().isOfPartTime() || it.kind() == ArrangementKind.MINOR) {
            return refused("KIND", "This is not put on record about such an arrangement.");
        }
        var state = it.state(Session.today(clock));
        var settled = it.decision().isPresent() && entry.kind() != EntryKind.AUTHORITY_REPORT;
        if (state == Arrangement.State.REFUSED || settled) {
            return refused("DECIDED", "The head has decided about it already, on what was on record then.");
        }
        if (entry.kind().wantsDay() && entry.until().isEmpty()) {
            return refused("DAY", "Name the day.");
        }
        return entry.until()
                .flatMap(day -> within(it, day))
                .or(() -> entry.kind() == EntryKind.AUTHORITY_REPORT
                                && it.decision().isEmpty()
                        ? refused("DECIDE_FIRST", "It is reported once the head has decided.")
                        : Optional.empty());
    }

    private Optional<Refused> within(Arrangement it, LocalDate day) {
        if (day.isBefore(it.from()) || day.isAfter(it.lastDay())) {
            return refused("DATES", "Choose a day between the first and the last day of the part-time timetable.");
        }
        return years.of(it.pupil().school()).isSchoolDay(day)
                ? Optional.empty()
                : refused("HOLIDAY", "This is not a school day. Choose another.");
    }

    private Optional<Refused> parent(PupilId pupil, NewEntry entry) {
        if (entry.kind() != EntryKind.PARENT_AGREEMENT) {
            return Optional.empty();
        }
        var names = responsible(pupil);
        return names.isEmpty() || names.contains(entry.who())
                ? Optional.empty()
                : refused(
                        "PARENT",
                        "This is not somebody who holds parental responsibility now. Choose one of: "
                                + String.join(", ", names) + ".");
    }

    /** A review with the views of the pupil and the parents. Catalogue row ADJ-07. */
    @Transactional
    public Optional<Refused> review(Actor actor, PupilId pupil, UUID id, NewReview review) {
        var found = find(actor, Right.SEE_ATTENDANCE, pupil, id);
        if (found.isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        var it = found.get();
        var refused = refuse(it, review);
        if (refused.isPresent()) {
            return refused;
        }
        var added = rows.review(
                review.id(),
                id,
                review.on(),
                review.pupilView(),
                review.parentView(),
                review.words(),
                review.outcome().name(),
                review.next().orElse(null),
                clock.instant(),
                actor.person());
        if (added > 0) {
            due.reviewed(it);
            due.now(facts.one(rows.find(id, pupil, List.of(it.pupil().school())).orElseThrow()));
            trail.record(
                    actor, Action.ARRANGEMENT_REVIEWED, pupil, review.outcome().name());
            if (review.outcome() == Arrangement.Review.Outcome.SOONER) {
                news.soonerPossible(it.pupil().school(), pupil);
            }
        }
        return Optional.empty();
    }

    private Optional<Refused> refuse(Arrangement it, NewReview review) {
        var today = Session.today(clock);
        if (it.kind() == ArrangementKind.MINOR
                || it.decision().filter(Arrangement.Decision::approved).isEmpty()) {
            return refused("NOT_AGREED", "Only a part-time timetable that the head has approved is reviewed.");
        }
        if (review.on().isAfter(today) || review.on().isBefore(it.from())) {
            return refused("DATES", "A review is recorded once it was held, from the first day on.");
        }
        if (review.pupilView().isEmpty()
                || review.parentView().isEmpty()
                || review.pupilView().length() > 1_000
                || review.parentView().length() > 1_000) {
            return refused(
                    "VIEWS",
                    "Write the pupil's view and the parents' view, each in at most 1,000 characters. Where somebody did not want to"
                            + " say anything, write that.");
        }
        if (review.words().isEmpty() || review.words().length() > 2_000) {
            return refused("WORDS", "Say what came of it, in at most 2,000 characters.");
        }
        return review.next().flatMap(day -> within(it, day));
    }

    /** Ends one early, with the reason: everything is expected again from the next day on. */
    @Transactional
    public Optional<Refused> end(Actor actor, PupilId pupil, UUID id, LocalDate lastDay, String reason) {
        var found = find(actor, Right.APPROVE_PART_TIME, pupil, id);
        if (found.isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        var it = found.get();
        var today = Session.today(clock);
        var state = it.state(today);
        if (state != Arrangement.State.RUNNING && state != Arrangement.State.AHEAD) {
            return refused("NOT_RUNNING", "This arrangement is not in force, so there is nothing to end.");
        }
        if (reason.isBlank() || reason.length() > 1_000) {
            return refused("REASON", "Say why it ends, in at most 1,000 characters.");
        }
        if (lastDay.isBefore(today.minusDays(1)) || !lastDay.isBefore(it.lastDay())) {
            return refused("DATES", "Choose a last day before the one that was agreed, yesterday at the earliest.");
        }
        var refused = it.kind() == ArrangementKind.PART_TIME
                ? partTime.end(actor, pupil, id, lastDay)
                : Optional.<Refused>empty();
        if (refused.isPresent()) {
            return refused;
        }
        var entry = new NewEntry(
                Id.next(),
                EntryKind.ENDED,
                today,
                actor.name(),
                How.IN_WRITING,
                reason,
                Optional.of(lastDay),
                Optional.empty());
        entries.add(actor, id, pupil, it.pupil().school(), entry);
        trail.record(actor, Action.ARRANGEMENT_ENDED, pupil, "on " + lastDay);
        return Optional.empty();
    }

    private Optional<Arrangement> find(Actor actor, Right right, PupilId pupil, UUID id) {
        return roll.lock(pupil, actor.schools(right))
                .flatMap(school -> rows.find(id, pupil, List.of(school)))
                .map(facts::one);
    }

    private static Optional<Refused> refused(String code, String message) {
        return Optional.of(new Refused(code, message));
    }

    /**
     * What a head looks at first.
     *
     * @param ending those that end within two weeks
     * @param checks those whose pupil somebody has to see or call today
     */
    public record Overview(
            List<Arrangement> toDecide,
            List<Arrangement> reviews,
            List<Arrangement> ending,
            List<Arrangement> checks,
            List<Arrangement> running) {
        private static final int SOON = 14;

        static Overview of(
                List<Arrangement> open,
                LocalDate today,
                Function<SchoolId, uk.waymark.calendar.SchoolCalendar> calendars) {
            var byState = open.stream().collect(Collectors.groupingBy(it -> it.state(today)));
            var running = byState.getOrDefault(Arrangement.State.RUNNING, List.of());
            return new Overview(
                    byState.getOrDefault(Arrangement.State.PROPOSED, List.of()),
                    running.stream()
                            .filter(it -> it.nextReview()
                                    .filter(day -> !day.isAfter(today.plusDays(7)))
                                    .isPresent())
                            .toList(),
                    running.stream()
                            .filter(it -> !it.lastDay().isAfter(today.plusDays(SOON)))
                            .toList(),
                    running.stream()
                            .filter(it -> it.wantsCheckOn(
                                    today, calendars.apply(it.pupil().school())))
                            .toList(),
                    running);
        }
    }
}
