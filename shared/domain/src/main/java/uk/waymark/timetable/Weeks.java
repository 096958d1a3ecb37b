package uk.waymark.timetable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import uk.waymark.calendar.SchoolCalendar;

/** Which week is A and which is B: they alternate from the week that the school named, holidays not counted. */
final class Weeks {
    private final Optional<LocalDate> weekA;
    private final SchoolCalendar calendar;
    private final Map<LocalDate, Week> known = new HashMap<>();

    Weeks(Optional<LocalDate> weekA, SchoolCalendar calendar) {
        this.weekA = weekA.map(Weeks::monday);
        this.calendar = calendar;
    }

    /** {@code EVERY} where the school has named no week A. */
    Week of(LocalDate day) {
        return weekA.map(anchor -> known.computeIfAbsent(monday(day), monday -> count(anchor, monday)))
                .orElse(Week.EVERY);
    }

    private Week count(LocalDate anchor, LocalDate monday) {
        var earlier = anchor.isBefore(monday) ? anchor : monday;
        var later = anchor.isBefore(monday) ? monday : anchor;
        var open = 0;
        for (var week = earlier; week.isBefore(later); week = week.plusWeeks(1)) {
            open += calendar.schoolDaysBetween(week, week.plusDays(6)) > 0 ? 1 : 0;
        }
        return open % 2 == 0 ? Week.A : Week.B;
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
