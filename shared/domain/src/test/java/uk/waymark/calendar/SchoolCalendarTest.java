package uk.waymark.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchoolCalendarTest {
    private static final BankHolidays BANK = new BankHolidays();

    private final SchoolCalendar calendar = new SchoolCalendar(
            List.of(
                    new TermPart("Autumn 2", day("2026-11-02"), day("2026-12-18")),
                    new TermPart("Spring 1", day("2027-01-05"), day("2027-02-12"))),
            List.of(new Closure(day("2026-11-27"), Closure.Kind.INSET, "Training")),
            BANK::includes);

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void bankHolidaysOfEnglandAreKnownWithTheirSubstitutes() {
        assertThat(List.of(
                        "2026-12-25",
                        "2026-12-28",
                        "2027-01-01",
                        "2027-03-26",
                        "2027-03-29",
                        "2027-05-03",
                        "2027-05-31",
                        "2027-08-30"))
                .allMatch(date -> BANK.includes(day(date)));
        assertThat(List.of("2026-11-30", "2027-03-17", "2027-01-04", "2026-12-24"))
                .noneMatch(date -> BANK.includes(day(date)));
    }

    @Test
    void weekendsHolidaysAndInsetDaysAreNoSchoolDays() {
        assertThat(calendar.isSchoolDay(day("2026-11-26"))).isTrue();
        assertThat(calendar.isSchoolDay(day("2026-11-27"))).isFalse();
        assertThat(calendar.isSchoolDay(day("2026-11-28"))).isFalse();
        assertThat(calendar.isSchoolDay(day("2026-12-21"))).isFalse();
    }

    @Test
    void schoolDaysAfterStepOverHolidays() {
        assertThat(calendar.schoolDaysAfter(day("2026-11-26"), 1)).isEqualTo(day("2026-11-30"));
        assertThat(calendar.schoolDaysAfter(day("2026-12-17"), 2)).isEqualTo(day("2027-01-05"));
        assertThat(calendar.schoolDaysBefore(day("2027-01-05"), 2)).isEqualTo(day("2026-12-17"));
    }

    @Test
    void workingDaysKnowNoTermsButBankHolidays() {
        assertThat(calendar.workingDaysAfter(day("2026-12-24"), 1)).isEqualTo(day("2026-12-29"));
        assertThat(calendar.workingDaysBefore(day("2026-12-29"), 1)).isEqualTo(day("2026-12-24"));
        assertThat(calendar.workingDaysAfter(day("2026-11-26"), 1)).isEqualTo(day("2026-11-27"));
    }

    @Test
    void outsideOfTheRecordEveryWeekdayCounts() {
        assertThat(calendar.isSchoolDay(day("2027-02-22"))).isTrue();
        assertThat(calendar.isSchoolDay(day("2026-10-05"))).isTrue();
    }

    @Test
    void schoolDaysOfAHalfTermAreCounted() {
        assertThat(calendar.schoolDaysBetween(day("2026-11-23"), day("2026-12-04")))
                .isEqualTo(9);
    }

    @Test
    void countingNoDaysIsABug() {
        assertThatThrownBy(() -> calendar.schoolDaysAfter(day("2026-11-26"), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
