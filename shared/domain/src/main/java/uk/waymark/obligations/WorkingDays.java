package uk.waymark.obligations;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import uk.waymark.calendar.BankHolidays;
import uk.waymark.calendar.SchoolCalendar;

/** Working days, which are the same for every school and provider of England. */
@Singleton
public class WorkingDays {
    private final SchoolCalendar england;

    WorkingDays(BankHolidays bankHolidays) {
        england = new SchoolCalendar(List.of(), List.of(), bankHolidays::includes);
    }

    public boolean includes(LocalDate day) {
        return england.isWorkingDay(day);
    }

    /** The n-th working day after the day, which is not counted; 0 is the day itself. */
    public LocalDate after(LocalDate day, int n) {
        return Obligations.count(england, day, n, DayKind.WORKING);
    }
}
