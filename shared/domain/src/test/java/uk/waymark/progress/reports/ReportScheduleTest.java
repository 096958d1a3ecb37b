package uk.waymark.progress.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.calendar.SchoolCalendar;
import uk.waymark.calendar.TermPart;
import uk.waymark.progress.ReportInterval;

@Tag("DL-38")
class ReportScheduleTest {
    private static final SchoolCalendar YEAR = new SchoolCalendar(
            List.of(
                    part("Autumn 1", "2026-09-02", "2026-10-23"),
                    part("Autumn 2", "2026-11-02", "2026-12-18"),
                    part("Spring 1", "2027-01-04", "2027-02-12"),
                    part("Spring 2", "2027-02-22", "2027-03-25")),
            List.of(),
            day -> false);

    private static TermPart part(String name, String from, String to) {
        return new TermPart(name, LocalDate.parse(from), LocalDate.parse(to));
    }

    private static ReportSchedule from(String first, String last, ReportInterval interval) {
        return new ReportSchedule(
                LocalDate.parse(first),
                LocalDate.parse(last),
                LocalDate.parse(first),
                LocalDate.parse(first),
                interval,
                5,
                YEAR);
    }

    private static String due(ReportSchedule schedule, Optional<LocalDate> reportedTo) {
        return schedule.next(reportedTo).map(it -> it.from() + " " + it.dueOn()).orElse("none");
    }

    @Test
    void aHalfTermReportIsDueAtTheEndOfEachHalfTerm() {
        var schedule = from("2026-09-07", "2027-03-19", ReportInterval.HALF_TERM);

        assertThat(due(schedule, Optional.empty())).isEqualTo("2026-09-07 2026-10-23");
        assertThat(due(schedule, Optional.of(LocalDate.parse("2026-10-23")))).isEqualTo("2026-10-24 2026-12-18");
    }

    @Test
    void aTermReportIsDueAtTheEndOfTheTerm() {
        var schedule = from("2026-09-07", "2027-05-19", ReportInterval.TERM);

        assertThat(due(schedule, Optional.empty())).isEqualTo("2026-09-07 2026-12-18");
        assertThat(due(schedule, Optional.of(LocalDate.parse("2026-12-18")))).isEqualTo("2026-12-19 2027-03-25");
    }

    @Test
    void weeksCountFromTheFirstDay() {
        var schedule = from("2026-09-07", "2027-03-19", ReportInterval.TWO_WEEKS);

        assertThat(due(schedule, Optional.empty())).isEqualTo("2026-09-07 2026-09-20");
    }

    @Test
    void aFewDaysBeforeTheHolidaysAreReportedWithTheNextHalfTerm() {
        assertThat(due(from("2026-10-14", "2027-03-19", ReportInterval.HALF_TERM), Optional.empty()))
                .isEqualTo("2026-10-14 2026-12-18");
    }

    @Test
    @Tag("DL-39")
    void shortlyBeforeTheEndTheFinalReportTakesItsPlace() {
        var schedule = from("2026-11-02", "2026-12-18", ReportInterval.HALF_TERM);

        assertThat(due(schedule, Optional.empty())).isEqualTo("none");
        assertThat(schedule.last().dueOn()).isEqualTo(LocalDate.parse("2026-12-11"));
    }

    @Test
    void aPlacementOfAFewDaysHasItsFinalReportAWeekAfterItWasPutOnRecord() {
        var schedule = from("2026-11-02", "2026-11-04", ReportInterval.HALF_TERM);

        assertThat(schedule.last().dueOn()).isEqualTo(LocalDate.parse("2026-11-09"));
    }
}
