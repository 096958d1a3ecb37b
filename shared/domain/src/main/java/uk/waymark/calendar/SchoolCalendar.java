package uk.waymark.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * One school's year, and counting in it. Before the first half-term that is on record and after the last one every weekday counts
 * as a school day: a calendar that nobody has typed in yet must not make a child unexpected.
 */
public final class SchoolCalendar {
    private static final int FARTHEST = 1_000;

    private final List<TermPart> parts;
    private final Map<LocalDate, Closure> closures;
    private final Predicate<LocalDate> bankHoliday;

    public SchoolCalendar(List<TermPart> parts, List<Closure> closures, Predicate<LocalDate> bankHoliday) {
        this.parts = List.copyOf(parts);
        this.closures = closures.stream().collect(Collectors.toUnmodifiableMap(Closure::date, closure -> closure));
        this.bankHoliday = bankHoliday;
    }

    public List<TermPart> parts() {
        return parts;
    }

    public List<Closure> closures() {
        return closures.values().stream()
                .sorted((one, other) -> one.date().compareTo(other.date()))
                .toList();
    }

    /** Monday to Friday, and no bank holiday. Working days do not know terms. */
    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !bankHoliday.test(day);
    }

    /** A working day of a half-term on which the school is not closed. */
    public boolean isSchoolDay(LocalDate day) {
        return isWorkingDay(day) && !closures.containsKey(day) && (part(day).isPresent() || isOffTheRecord(day));
    }

    private boolean isOffTheRecord(LocalDate day) {
        return parts.stream().noneMatch(part -> part.endsOn().isBefore(day))
                || parts.stream().noneMatch(part -> part.startsOn().isAfter(day));
    }

    /** The half-term that the day lies in. */
    public Optional<TermPart> part(LocalDate day) {
        return parts.stream().filter(part -> part.includes(day)).findFirst();
    }

    /** The n-th school day after the day; the day itself is not counted. n of at least 1. */
    public LocalDate schoolDaysAfter(LocalDate day, int n) {
        return count(day, n, 1, this::isSchoolDay);
    }

    /** The n-th school day before the day; the day itself is not counted. */
    public LocalDate schoolDaysBefore(LocalDate day, int n) {
        return count(day, n, -1, this::isSchoolDay);
    }

    public LocalDate workingDaysAfter(LocalDate day, int n) {
        return count(day, n, 1, this::isWorkingDay);
    }

    public LocalDate workingDaysBefore(LocalDate day, int n) {
        return count(day, n, -1, this::isWorkingDay);
    }

    /** School days from the one day to the other, both included. */
    public long schoolDaysBetween(LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1)).filter(this::isSchoolDay).count();
    }

    private static LocalDate count(LocalDate from, int n, int step, Predicate<LocalDate> counts) {
        if (n < 1) {
            throw new IllegalArgumentException("Count at least one day");
        }
        var day = from;
        var left = n;
        for (var tried = 0; tried < FARTHEST; tried++) {
            day = day.plusDays(step);
            if (counts.test(day) && --left == 0) {
                return day;
            }
        }
        throw new IllegalStateException("No such day within " + FARTHEST + " days of " + from);
    }
}
