package uk.waymark.timetable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.waymark.calendar.Half;
import uk.waymark.calendar.SchoolCalendar;
import uk.waymark.calendar.Session;

/**
 * The whole of what decides whether a pupil is expected at a placement in a session. Without a database: the rules can be read here,
 * and tested, in one place.
 *
 * @param patterns in the order in which they were decided
 * @param changes the deciding one of each session
 */
record Timetable(
        LocalDate startsOn,
        LocalDate endsOn,
        List<Pattern> patterns,
        Map<Session, DayChange> changes,
        List<PartTimePeriod> partTime,
        List<PartTimePeriod> atHome,
        List<Away> suspensions,
        SchoolCalendar calendar,
        Weeks weeks) {

    /** A weekly pattern from a day on. */
    record Pattern(LocalDate fromOn, List<ExpectedTime> times) {}

    /** A part-time timetable, or a flexi-schooling agreement, and the sessions of the week that fall away in it. */
    record PartTimePeriod(LocalDate from, LocalDate to, List<Off> off) {
        /** One session of the week. */
        record Off(DayOfWeek day, Half half) {}

        boolean frees(Session session) {
            var date = session.date();
            return !date.isBefore(from)
                    && !date.isAfter(to)
                    && off.contains(new Off(date.getDayOfWeek(), session.half()));
        }
    }

    /** The days of a suspension on which nobody provides education; the end may lie before the start. */
    record Away(LocalDate from, LocalDate to) {
        boolean includes(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /** Empty when the session has nothing to do with this placement. */
    Optional<Slot> at(Session session) {
        var day = session.date();
        if (day.isBefore(startsOn) || day.isAfter(endsOn) || !calendar.isSchoolDay(day)) {
            return Optional.empty();
        }
        return usual(session).map(slot -> suspended(day) ? with(slot, State.SUSPENDED) : slot);
    }

    private Optional<Slot> usual(Session session) {
        var change = changes.get(session);
        if (change != null && change.kind() == DayChange.Kind.CALLED_OFF) {
            return Optional.empty();
        }
        if (change != null && change.kind().comes()) {
            return Optional.of(new Slot(
                    change.arrives().orElseThrow(),
                    change.leaves().orElseThrow(),
                    change.kind() == DayChange.Kind.INDUCTION ? State.INDUCTION : State.EXPECTED));
        }
        return patterned(session).map(time -> new Slot(time.arrives(), time.leaves(), state(session)));
    }

    private State state(Session session) {
        if (atHome.stream().anyMatch(period -> period.frees(session))) {
            return State.AT_HOME;
        }
        return freed(session) ? State.NOT_REQUIRED : State.EXPECTED;
    }

    private Optional<ExpectedTime> patterned(Session session) {
        var week = weeks.of(session.date());
        return patternOn(session.date()).stream()
                .flatMap(pattern -> pattern.times().stream())
                .filter(time -> time.day() == session.date().getDayOfWeek() && time.half() == session.half())
                .filter(time -> time.week().includes(week))
                .findFirst();
    }

    /** The one that begins last; of two that begin on one day the one that was decided last. */
    private Optional<Pattern> patternOn(LocalDate day) {
        return patterns.stream()
                .filter(pattern -> !pattern.fromOn().isAfter(day))
                .max(Comparator.comparing(Pattern::fromOn).thenComparing(patterns::indexOf));
    }

    private boolean freed(Session session) {
        return partTime.stream().anyMatch(period -> period.frees(session));
    }

    private boolean suspended(LocalDate day) {
        return suspensions.stream().anyMatch(away -> away.includes(day));
    }

    private static Slot with(Slot slot, State state) {
        return new Slot(slot.arrives(), slot.leaves(), state);
    }
}
