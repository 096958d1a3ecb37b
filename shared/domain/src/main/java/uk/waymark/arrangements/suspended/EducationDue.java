package uk.waymark.arrangements.suspended;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.waymark.access.Role;
import uk.waymark.calendar.DayWords;
import uk.waymark.calendar.Session;
import uk.waymark.calendar.Years;
import uk.waymark.obligations.Holder;
import uk.waymark.obligations.NewObligation;
import uk.waymark.obligations.Obligations;
import uk.waymark.obligations.Raiser;
import uk.waymark.settings.Settings;
import uk.waymark.timetable.Suspension.Kind;
import uk.waymark.timetable.SuspensionChanged;
import uk.waymark.timetable.TimetableSettings;

/** Puts on the clock that education is running from the sixth school day of a suspension. Catalogue rows BEH-03, DL-23. */
@Singleton
class EducationDue implements Raiser {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final SuspendedRows rows;
    private final Obligations obligations;
    private final Years years;
    private final Settings settings;
    private final Clock clock;

    EducationDue(SuspendedRows rows, Obligations obligations, Years years, Settings settings, Clock clock) {
        this.rows = rows;
        this.obligations = obligations;
        this.years = years;
        this.settings = settings;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    void changed(SuspensionChanged event) {
        rows.ofPupil(event.pupil(), Session.today(clock).minusDays(1)).forEach(this::raise);
    }

    @Override
    public void raise(LocalDate today) {
        for (var piece = rows.running(today, BEFORE_ALL);
                !piece.isEmpty();
                piece = rows.running(today, piece.getLast().id())) {
            piece.forEach(this::raise);
        }
    }

    private void raise(SuspendedRows.Row row) {
        var key = SuspensionKinds.EDUCATION + ":" + row.id();
        if (row.provisionOn() != null) {
            obligations.meet(key, "Education is arranged from " + DayWords.of(row.provisionOn()));
            return;
        }
        var sixth = settings.of(row.schoolId()).get(TimetableSettings.SIXTH_DAY);
        var day = years.of(row.schoolId()).schoolDaysAfter(row.startsOn().minusDays(1), sixth);
        if (day.isAfter(row.endsOn())) {
            obligations.withdraw(key, "The suspension ends before");
            return;
        }
        obligations.raise(new NewObligation(
                key,
                SuspensionKinds.EDUCATION,
                new Holder.School(row.schoolId(), Set.of(Role.HEAD, Role.AP_LEAD)),
                Optional.of(row.id()),
                Kind.valueOf(row.kind()).words() + " from " + DayWords.of(row.startsOn()),
                day,
                Optional.empty(),
                "pupils/" + row.pupilId().value() + "/timetable",
                "School day " + sixth + "; the duty of "
                        + Kind.valueOf(row.kind()).owes() + "."));
    }
}
