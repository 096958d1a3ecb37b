package uk.waymark.assurance.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;

/**
 * Whether the law wants a provider to be registered as an independent school, counted over all pupils whom all schools on Waymark send
 * there, and those others whom the provider states. Catalogue rows PRV-03 to PRV-08 and CX-17, CX-48.
 */
final class RegistrationTest {
    private static final double TWO_WEEKS_OF_SECONDS = 2 * 3_600;

    /** From when on, as one school counts. */
    record Thresholds(int hours, int pupils, int warn, boolean anyPlan, boolean anyCare) {}

    /** One pupil whom the provider teaches, whoever sent them. */
    record Taught(PupilId pupil, SchoolId school, LocalDate bornOn, boolean plan, boolean care, double weeklyHours) {
        static Taught of(RegistrationRows.Taught row) {
            return new Taught(
                    row.pupilId(),
                    row.schoolId(),
                    row.bornOn(),
                    hasPlan(row.senStatus()),
                    Boolean.TRUE.equals(row.lookedAfter()),
                    row.seconds() / TWO_WEEKS_OF_SECONDS);
        }

        Taught with(double more) {
            return new Taught(pupil, school, bornOn, plan, care, weeklyHours + more);
        }

        /** Schools' systems write E, or EHCP, or the words in full. */
        private static boolean hasPlan(@org.jspecify.annotations.Nullable String status) {
            return Optional.ofNullable(status)
                    .map(text -> text.strip().toUpperCase(Locale.UK))
                    .filter(text -> text.startsWith("E"))
                    .isPresent();
        }
    }

    private final Thresholds thresholds;
    private final List<Taught> fullTime;
    private final Registration stated;

    RegistrationTest(Thresholds thresholds, List<Taught> taught, Registration stated, LocalDate day) {
        this.thresholds = thresholds;
        this.stated = stated;
        this.fullTime = taught.stream()
                .filter(it -> it.weeklyHours() >= thresholds.hours() && CompulsoryAge.includes(it.bornOn(), day))
                .toList();
    }

    /** Full-time pupils of compulsory age, those others included whom the provider states. */
    int count() {
        return fullTime.size() + stated.others();
    }

    /** Whether one pupil alone is enough: a plan, or being looked after. */
    boolean isTriggeredByOne() {
        return stated.othersTrigger() && (thresholds.anyPlan() || thresholds.anyCare())
                || fullTime.stream()
                        .anyMatch(it -> it.plan() && thresholds.anyPlan() || it.care() && thresholds.anyCare());
    }

    boolean isNeeded() {
        return count() >= thresholds.pupils() || isTriggeredByOne();
    }

    boolean isClose() {
        return !isNeeded() && count() >= thresholds.warn();
    }

    /** Those of one school who count. */
    long of(SchoolId school) {
        return fullTime.stream().filter(it -> it.school().equals(school)).count();
    }
}
