package uk.waymark.attendance;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.calendar.Session;
import uk.waymark.pupils.Duty;

/** Somebody outside school who was told of an absence by e-mail, or has to be told by telephone. */
public record AbsenceNotice(
        UUID id,
        String pupil,
        Duty duty,
        String worker,
        Optional<String> telephone,
        Session session,
        Instant raisedAt,
        Optional<Instant> mailedAt,
        Optional<Instant> toldAt,
        Optional<String> how) {
    /** Whether a person still has to ring. */
    public boolean waits() {
        return mailedAt.isEmpty() && toldAt.isEmpty();
    }
}
