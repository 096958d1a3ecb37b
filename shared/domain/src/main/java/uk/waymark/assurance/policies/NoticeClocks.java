package uk.waymark.assurance.policies;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import uk.waymark.calendar.Session;
import uk.waymark.obligations.WorkingDays;

/** Works out the notice clock of a version: working days are the same for every school. */
@Singleton
class NoticeClocks {
    private final WorkingDays days;

    NoticeClocks(WorkingDays days) {
        this.days = days;
    }

    NoticeClock of(Optional<LocalDate> adoptedOn, LocalDate recordedOn) {
        var changed = adoptedOn.filter(day -> day.isBefore(recordedOn)).orElse(recordedOn);
        return new NoticeClock(changed, days.after(changed, 1), recordedOn);
    }

    NoticeClock of(Version version) {
        return of(version.adoptedOn(), Session.dateOf(version.recordedAt()));
    }
}
