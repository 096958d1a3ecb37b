package uk.waymark.assurance.policies;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.waymark.calendar.BankHolidays;
import uk.waymark.calendar.SchoolCalendar;
import uk.waymark.calendar.Session;

/** Works out the notice clock of a version: working days are the same for every school. */
@Singleton
class NoticeClocks {
    private final SchoolCalendar days;

    NoticeClocks(BankHolidays holidays) {
        this.days = new SchoolCalendar(List.of(), List.of(), holidays::includes);
    }

    NoticeClock of(Optional<LocalDate> adoptedOn, LocalDate recordedOn) {
        var changed = adoptedOn.filter(day -> day.isBefore(recordedOn)).orElse(recordedOn);
        return new NoticeClock(changed, days.workingDaysAfter(changed, 1), recordedOn);
    }

    NoticeClock of(Version version) {
        return of(version.adoptedOn(), Session.dateOf(version.recordedAt()));
    }

    LocalDate workingDaysAfter(LocalDate day, int many) {
        return days.workingDaysAfter(day, many);
    }
}
