package uk.waymark.agreements;

import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.waymark.placements.PlacementFile;
import uk.waymark.timetable.ExpectedTime;
import uk.waymark.timetable.Patterns;
import uk.waymark.timetable.Week;

/**
 * Days and times of an agreement: those of the placement's own timetable, by which attendance is expected, so that the two cannot differ.
 * Catalogue rows SLA-11 to SLA-13.
 */
@Singleton
class WeekFacts {
    private final Patterns patterns;

    WeekFacts(Patterns patterns) {
        this.patterns = patterns;
    }

    /** By the pattern that holds on the day, or on the first day of a placement that is to come. */
    Map<AgreementField, String> of(PlacementFile placement, LocalDate today) {
        var day = placement.startsOn().isAfter(today) ? placement.startsOn() : today;
        var versions = patterns.of(placement.pupil()).getOrDefault(placement.id(), List.of());
        var times = versions.stream()
                .filter(it -> !it.from().isAfter(day))
                .reduce((one, later) -> later)
                .or(() -> versions.stream().findFirst())
                .map(it -> it.times())
                .orElse(List.of());
        Map<AgreementField, String> values = new EnumMap<>(AgreementField.class);
        values.put(AgreementField.ARRIVAL, byTime(times, ExpectedTime::arrives, Comparator.naturalOrder()));
        values.put(AgreementField.LEAVING, byTime(times, ExpectedTime::leaves, Comparator.reverseOrder()));
        values.put(AgreementField.DAYS, days(times));
        return values;
    }

    /** One time where it is the same on every day, else each day with its own: 09:00, or 09:00 (Mon, Tue), 10:00 (Wed). */
    private static String byTime(
            List<ExpectedTime> times, Function<ExpectedTime, LocalTime> which, Comparator<LocalTime> first) {
        Map<DayOfWeek, LocalTime> byDay = times.stream()
                .collect(Collectors.toMap(
                        ExpectedTime::day, which, (one, other) -> first.compare(one, other) <= 0 ? one : other));
        var byTime = byDay.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue,
                        TreeMap::new,
                        Collectors.mapping(it -> name(it.getKey()), Collectors.joining(", "))));
        return byTime.size() == 1
                ? byTime.firstKey().toString()
                : byTime.entrySet().stream()
                        .map(it -> it.getKey() + " (" + it.getValue() + ")")
                        .collect(Collectors.joining(", "));
    }

    private static String days(List<ExpectedTime> times) {
        return times.stream()
                .sorted(Comparator.comparing(ExpectedTime::day).thenComparing(ExpectedTime::half))
                .map(it -> name(it.day()) + " " + it.half() + " " + it.arrives() + "–" + it.leaves()
                        + (it.week() == Week.EVERY ? "" : " (" + it.week().words() + ")"))
                .collect(Collectors.joining("\n"));
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, Locale.UK);
    }
}
