package uk.waymark.attendance;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.waymark.access.Actors;
import uk.waymark.access.Role;
import uk.waymark.attendance.AbsenceRows.Told;
import uk.waymark.attendance.AttendanceSettings.Tell;
import uk.waymark.ids.Id;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;
import uk.waymark.notices.Kind;
import uk.waymark.notices.Outbox;
import uk.waymark.pupils.Duty;
import uk.waymark.settings.Settings;
import uk.waymark.settings.Values;

/**
 * An absence is told at once to the pupil's social worker, welfare officer or youth-justice worker, as the school has set it: by
 * e-mail without a name where somebody has checked the address, else as a call that the school has to make. Catalogue rows ATT-17,
 * ATT-18, NOT-06 and NOT-07, deadlines DL-07 and DL-08. Inside the transaction of the mark.
 */
@Singleton
class AbsenceNews {
    private final AbsenceRows rows;
    private final Settings settings;
    private final Outbox outbox;
    private final Actors actors;
    private final Clock clock;

    AbsenceNews(AbsenceRows rows, Settings settings, Outbox outbox, Actors actors, Clock clock) {
        this.rows = rows;
        this.settings = settings;
        this.outbox = outbox;
        this.actors = actors;
        this.clock = clock;
    }

    /** What now counts for a session. */
    record Said(SessionKey key, PupilId pupil, SchoolId school, Fact fact, Optional<AbsenceReason> reason) {
        boolean unexplained() {
            return reason.isEmpty() || reason.get() == AbsenceReason.OTHER || reason.get() == AbsenceReason.REFUSED;
        }
    }

    void marked(List<Said> said) {
        var absent = said.stream().filter(it -> it.fact() == Fact.ABSENT).toList();
        if (absent.isEmpty()) {
            return;
        }
        Map<PupilId, List<Told>> workers = rows
                .workers(absent.stream().map(Said::pupil).distinct().toList())
                .stream()
                .collect(Collectors.groupingBy(Told::pupilId));
        if (workers.isEmpty()) {
            return;
        }
        var values = settings.of(absent.stream().map(Said::school).distinct().toList());
        for (var absence : absent) {
            for (var worker : workers.getOrDefault(absence.pupil(), List.of())) {
                if (wants(
                        worker,
                        absence,
                        Optional.ofNullable(values.get(absence.school())).orElseThrow())) {
                    tell(worker, absence);
                }
            }
        }
    }

    private static boolean wants(Told worker, Said absence, Values values) {
        var tell = switch (Duty.valueOf(worker.duty())) {
            case SOCIAL_WORKER -> values.get(AttendanceSettings.SOCIAL_WORKER);
            case WELFARE_OFFICER -> values.get(AttendanceSettings.WELFARE_OFFICER);
            case YOUTH_JUSTICE -> values.get(AttendanceSettings.YOUTH_JUSTICE);
            // Everybody else hears of decisions, not of single absences.
            case HOME, VIRTUAL_SCHOOL, LA_CASE_OFFICER, LAC_ADVISER, GP, HEALTH, EARLY_HELP, OTHER_PROFESSIONAL ->
                Tell.NEVER;
        };
        return tell == Tell.EVERY || tell == Tell.UNEXPLAINED && absence.unexplained();
    }

    private void tell(Told worker, Said absence) {
        var mails = worker.email() != null && worker.verifiedAt() != null;
        Instant now = clock.instant();
        var added = rows.add(
                Id.next(),
                worker.id(),
                absence.school(),
                absence.key().placement(),
                absence.key().session().date(),
                absence.key().session().half().name(),
                now,
                mails ? now : null);
        if (added == 0) {
            return;
        }
        if (worker.email() != null && worker.verifiedAt() != null) {
            outbox.mailOutside(worker.email(), "An absence to tell you about", letter(worker, absence));
        } else {
            Stream.of(Role.ATTENDANCE_OFFICER, Role.DSL)
                    .flatMap(role -> actors.holding(role, absence.school()).stream())
                    .distinct()
                    .forEach(person -> outbox.notify(person, Kind.ABSENCE_TO_TELL, absence.pupil(), false));
        }
    }

    private static String letter(Told worker, Said absence) {
        return "A young person with whom you work, on the roll of " + worker.school() + ", is absent this "
                + absence.key().session().half().words().toLowerCase(java.util.Locale.UK)
                + " from the provider where they are expected"
                + (absence.unexplained() ? "; no reason is known" : "; a reason was given") + ".\n\n"
                + "For the child's sake nothing more is said in an e-mail. Ring the school, "
                + worker.telephone() + ", and ask for the attendance officer.\n";
    }
}
