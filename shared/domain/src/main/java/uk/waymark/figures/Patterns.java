package uk.waymark.figures;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import uk.waymark.calendar.Half;
import uk.waymark.figures.Pattern.Kind;

/**
 * Finds patterns in one pupil's sessions by plain rules; each says from how much on it speaks. Only sessions that count as possible
 * are looked at. Catalogue row ATT-33.
 */
final class Patterns {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.UK);
    private static final int DAYS_AFTER_CONCERN = 2;
    private static final int WEEKS = 6;

    private final List<SessionLine> sessions;
    private final Map<LocalDate, List<SessionLine>> days;

    private Patterns(List<SessionLine> sessions) {
        this.sessions = sessions.stream().filter(SessionLine::isPossible).toList();
        this.days = this.sessions.stream()
                .collect(Collectors.groupingBy(it -> it.session().date(), TreeMap::new, Collectors.toList()));
    }

    /** @param concerns the days of concerns about the pupil, none where whoever looks may not know of them */
    static List<Pattern> in(List<SessionLine> sessions, Set<LocalDate> concerns) {
        var patterns = new Patterns(sessions);
        List<Pattern> found = new ArrayList<>();
        patterns.weekday().ifPresent(found::add);
        patterns.afternoons().ifPresent(found::add);
        patterns.later().ifPresent(found::add);
        patterns.afterLateMorning().ifPresent(found::add);
        patterns.dayAfter().ifPresent(found::add);
        patterns.afterConcern(concerns).ifPresent(found::add);
        return found;
    }

    private boolean missed(LocalDate day) {
        return days.getOrDefault(day, List.of()).stream().anyMatch(SessionLine::isMissed);
    }

    private Share share(Predicate<LocalDate> which) {
        return Share.of(days.keySet().stream().filter(which).toList(), this::missed);
    }

    private Optional<Pattern> weekday() {
        return Arrays.stream(DayOfWeek.values())
                .max(Comparator.comparingDouble(
                        weekday -> share(day -> day.getDayOfWeek() == weekday).perCent()))
                .flatMap(weekday -> {
                    var own = share(day -> day.getDayOfWeek() == weekday);
                    var others = share(day -> day.getDayOfWeek() != weekday);
                    var name = weekday.getDisplayName(TextStyle.FULL, Locale.UK) + "s";
                    return when(
                            own.of() >= 5 && own.missed() >= 3 && others.of() >= 5 && own.exceeds(others, 30),
                            Kind.WEEKDAY,
                            own + " " + name + " missed, " + others + " other days.");
                });
    }

    private Optional<Pattern> afternoons() {
        var mornings = half(Half.AM);
        var afternoons = half(Half.PM);
        return when(
                mornings.of() >= 10
                        && afternoons.of() >= 10
                        && afternoons.missed() >= 4
                        && afternoons.exceeds(mornings, 20),
                Kind.AFTERNOONS,
                afternoons + " afternoons missed, " + mornings + " mornings.");
    }

    private Share half(Half half) {
        return Share.of(
                sessions.stream().filter(it -> it.session().half() == half).toList(), SessionLine::isMissed);
    }

    private record Week(LocalDate monday, double late) {}

    private Optional<Pattern> later() {
        var arrivals = sessions.stream()
                .filter(it -> !it.isMissed())
                .collect(Collectors.groupingBy(
                        it -> it.session().date().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                        TreeMap::new,
                        Collectors.toList()));
        var weeks = arrivals.entrySet().stream()
                .filter(week -> week.getValue().size() >= 3)
                .map(week -> new Week(week.getKey(), late(week.getValue())))
                .toList();
        var last = weeks.subList(Math.max(0, weeks.size() - WEEKS), weeks.size());
        if (last.size() < 4) {
            return Optional.empty();
        }
        var half = last.size() / 2;
        var before = average(last.subList(0, half));
        var after = average(last.subList(last.size() - half, last.size()));
        return when(
                after - before >= 5,
                Kind.LATER,
                "%.0f minutes late on average in the weeks of %s, %.0f in those of %s."
                        .formatted(
                                before,
                                days(last.subList(0, half)),
                                after,
                                days(last.subList(last.size() - half, last.size()))));
    }

    private static double late(List<SessionLine> sessions) {
        return sessions.stream().mapToInt(SessionLine::minutesLate).average().orElse(0);
    }

    private static double average(List<Week> weeks) {
        return weeks.stream().mapToDouble(Week::late).average().orElse(0);
    }

    private static String days(List<Week> weeks) {
        return weeks.stream().map(week -> DAY.format(week.monday())).collect(Collectors.joining(", "));
    }

    private Optional<Pattern> afterLateMorning() {
        List<SessionLine> afterLate = new ArrayList<>();
        List<SessionLine> afterOther = new ArrayList<>();
        for (var day : days.values()) {
            var morning = of(day, Half.AM).filter(it -> !it.isMissed());
            var afternoon = of(day, Half.PM);
            if (morning.isPresent() && afternoon.isPresent()) {
                (morning.get().minutesLate() > 0 ? afterLate : afterOther).add(afternoon.get());
            }
        }
        var late = Share.of(afterLate, SessionLine::isMissed);
        var other = Share.of(afterOther, SessionLine::isMissed);
        return when(
                late.of() >= 5 && other.of() >= 5 && late.missed() >= 3 && late.exceeds(other, 20),
                Kind.AFTER_LATE_MORNING,
                late + " afternoons missed after a late morning, " + other + " after a morning on time.");
    }

    private static Optional<SessionLine> of(List<SessionLine> day, Half half) {
        return day.stream().filter(it -> it.session().half() == half).findFirst();
    }

    private Optional<Pattern> dayAfter() {
        List<LocalDate> after = new ArrayList<>();
        List<LocalDate> others = new ArrayList<>();
        var order = List.copyOf(days.keySet());
        for (var index = 1; index < order.size(); index++) {
            (missed(order.get(index - 1)) ? after : others).add(order.get(index));
        }
        var own = Share.of(after, this::missed);
        var other = Share.of(others, this::missed);
        return when(
                own.of() >= 5 && other.of() >= 5 && own.perCent() >= 50 && own.exceeds(other, 30),
                Kind.DAY_AFTER,
                own + " days missed after a day with an absence, " + other + " after a day without one.");
    }

    private Optional<Pattern> afterConcern(Set<LocalDate> concerns) {
        Set<LocalDate> near = new HashSet<>();
        for (var concern : concerns) {
            days.keySet().stream()
                    .filter(day -> day.isAfter(concern) && day.isBefore(concern.plusDays(8)))
                    .limit(DAYS_AFTER_CONCERN)
                    .forEach(near::add);
        }
        var own = share(near::contains);
        var others = share(day -> !near.contains(day));
        return when(
                own.of() >= 3 && others.of() >= 5 && own.exceeds(others, 30),
                Kind.AFTER_CONCERN,
                own + " days missed within two school days of a concern, " + others + " other days.");
    }

    private static Optional<Pattern> when(boolean holds, Kind kind, String evidence) {
        return holds ? Optional.of(new Pattern(kind, evidence)) : Optional.empty();
    }
}
