package uk.waymark.timetable;

import java.time.LocalDate;
import java.util.Optional;
import uk.waymark.timetable.Suspension.AuthorityContact;
import uk.waymark.timetable.Suspension.Kind;

/**
 * What a head records.
 *
 * @param to for a permanent exclusion, until when the name stands on the roll at the latest
 * @param contact for a pupil with an education, health and care plan: when the authority was contacted, or why it was not
 */
public record NewSuspension(Kind kind, LocalDate from, LocalDate to, Optional<AuthorityContact> contact) {
    /** A suspension of a pupil without a plan. */
    public static NewSuspension of(LocalDate from, LocalDate to) {
        return new NewSuspension(Kind.SUSPENSION, from, to, Optional.empty());
    }
}
