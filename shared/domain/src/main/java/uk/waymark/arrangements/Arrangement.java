package uk.waymark.arrangements;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.waymark.calendar.Half;
import uk.waymark.calendar.SchoolCalendar;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;
import uk.waymark.pupils.PupilName;
import uk.waymark.timetable.WeekSession;

/**
 * An adjustment or a part-time timetable with everything that is on record about it.
 *
 * @param lastDay the day on which it ended or will end by itself
 * @param pupil about whom it is, with what the conditions depend on
 */
public record Arrangement(
        UUID id,
        About pupil,
        ArrangementKind kind,
        LocalDate from,
        LocalDate lastDay,
        ArrangementGround ground,
        String reason,
        boolean dysregulation,
        EntitlementRoute route,
        String adjustment,
        Set<WeekSession> off,
        Proposed proposed,
        Optional<Decision> decision,
        List<Entry> entries,
        List<Review> reviews,
        List<Check> checks) {
    /** The pupil, and what the conditions depend on. */
    public record About(
            PupilId id,
            SchoolId school,
            PupilName name,
            boolean hasPlan,
            boolean lookedAfter,
            boolean socialWorker,
            boolean virtualSchool) {}

    /** Who proposed it, and when. */
    public record Proposed(Instant at, PersonId person, String by) {}

    /** What the head decided. */
    public record Decision(boolean approved, String reason, boolean selfApproved, Instant at, String by) {}

    /** A review with the views of those whom it is about. */
    public record Review(
            LocalDate on,
            String pupilView,
            String parentView,
            String words,
            Outcome outcome,
            Optional<LocalDate> next,
            String by) {
        /** What the review came to. */
        public enum Outcome {
            GOES_ON("Goes on as agreed"),
            SOONER("Full time can begin sooner"),
            MORE_SUPPORT("Goes on with more support");

            private final String words;

            Outcome(String words) {
                this.words = words;
            }

            public String words() {
                return words;
            }
        }
    }

    /** That somebody looked after the pupil on a day without time on site. */
    public record Check(LocalDate on, How channel, String who, boolean sawPupil, String words, String by) {}

    /** How it stands. */
    public enum State {
        PROPOSED("Waits for the head"),
        REFUSED("Refused"),
        AHEAD("Agreed, to begin"),
        RUNNING("In force"),
        OVER("Over"),
        LAPSED("Never decided about");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** How it stands on a day; a minor adjustment needs nobody's decision. */
    public State state(LocalDate today) {
        if (kind == ArrangementKind.PART_TIME && decision.isEmpty()) {
            return lastDay.isBefore(today) ? State.LAPSED : State.PROPOSED;
        }
        if (decision.filter(it -> !it.approved()).isPresent()) {
            return State.REFUSED;
        }
        if (lastDay.isBefore(today)) {
            return State.OVER;
        }
        return from.isAfter(today) ? State.AHEAD : State.RUNNING;
    }

    /** Those of the kind, the latest first. */
    public List<Entry> entries(EntryKind wanted) {
        return entries.stream().filter(it -> it.kind() == wanted).toList();
    }

    /** When the next review is to be; empty once it is not planned. */
    public Optional<LocalDate> nextReview() {
        return reviews.isEmpty()
                ? entries(EntryKind.REVIEWS).stream().findFirst().flatMap(Entry::until)
                : reviews.getFirst().next();
    }

    /** The weekdays on which the pupil is nowhere on site. Catalogue row ADJ-10. */
    public Set<DayOfWeek> daysAway() {
        return off.stream()
                .filter(it -> it.half() == Half.AM && off.contains(new WeekSession(it.day(), Half.PM)))
                .map(WeekSession::day)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether somebody has to see or call the pupil on this day. */
    public boolean wantsCheckOn(LocalDate day, SchoolCalendar calendar) {
        return kind == ArrangementKind.PART_TIME
                && state(day) == State.RUNNING
                && daysAway().contains(day.getDayOfWeek())
                && calendar.isSchoolDay(day);
    }

    /** The last check of the day. */
    public Optional<Check> checkOn(LocalDate day) {
        return checks.stream().filter(it -> it.on().equals(day)).findFirst();
    }

    /** The nine conditions, and what has to go on for a pupil with a plan, as they stand. */
    public List<Condition> conditions() {
        return Conditions.of(this);
    }

    /** Those that keep the head from approving it. */
    public List<Condition> missing() {
        return conditions().stream()
                .filter(it -> it.state() == Condition.State.MISSING)
                .toList();
    }
}
