package uk.waymark.families;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import uk.waymark.attendance.AbsenceReason;
import uk.waymark.calendar.Half;

/** That a family told of an absence, for school and provider at once. */
public record FamilyAbsence(LocalDate on, Set<Half> halves, AbsenceReason reason, String words, Instant at) {
    public FamilyAbsence {
        halves = Set.copyOf(halves);
    }
}
