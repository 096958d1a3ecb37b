package uk.waymark.assurance.registration;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * Who is of compulsory school age: from the first of the dates 1 January, 1 April and 1 September after the fifth birthday, to the last
 * Friday in June of the school year in which the pupil turns sixteen. Education Act 1996, section 8.
 */
final class CompulsoryAge {
    private static final List<MonthDay> BEGINS =
            List.of(MonthDay.of(Month.JANUARY, 1), MonthDay.of(Month.APRIL, 1), MonthDay.of(Month.SEPTEMBER, 1));

    private CompulsoryAge() {}

    static boolean includes(LocalDate bornOn, LocalDate day) {
        return !day.isBefore(begin(bornOn)) && !day.isAfter(end(bornOn));
    }

    private static LocalDate begin(LocalDate bornOn) {
        var five = bornOn.plusYears(5);
        return BEGINS.stream()
                .map(begin -> begin.atYear(five.getYear()))
                .filter(begin -> !begin.isBefore(five))
                .findFirst()
                .orElseGet(() -> BEGINS.getFirst().atYear(five.getYear() + 1));
    }

    private static LocalDate end(LocalDate bornOn) {
        var sixteen = bornOn.plusYears(16);
        var year = sixteen.getMonthValue() >= Month.SEPTEMBER.getValue() ? sixteen.getYear() + 1 : sixteen.getYear();
        return LocalDate.of(year, Month.JUNE, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.FRIDAY));
    }
}
