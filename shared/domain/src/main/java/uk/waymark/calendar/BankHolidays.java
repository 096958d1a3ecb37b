package uk.waymark.calendar;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/** The bank holidays of England, from the Jollyday library. */
@Singleton
public class BankHolidays {
    private final HolidayManager england =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));

    public boolean includes(LocalDate day) {
        return england.isHoliday(day, "eng");
    }
}
