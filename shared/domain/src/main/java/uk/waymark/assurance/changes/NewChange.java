package uk.waymark.assurance.changes;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.access.Refused;
import uk.waymark.ids.StaffId;

/**
 * What is to be told.
 *
 * @param id made by the form, so that a second tap tells nothing twice
 * @param happenedAt when it happened, which starts the clock; not when somebody found time to write
 * @param staff whose line of the record it is about: needed for a new worker
 */
public record NewChange(UUID id, ChangeKind kind, String what, Instant happenedAt, Optional<StaffId> staff) {
    private static final int LONGEST = 4_000;

    Optional<Refused> refuse(Instant now) {
        if (what.isBlank() || what.length() > LONGEST) {
            return Optional.of(new Refused("WHAT", "Write what has changed or happened, without the name of a child."));
        }
        if (happenedAt.isAfter(now)) {
            return Optional.of(new Refused("WHEN", "This time is ahead of now. Tell of it when it has happened."));
        }
        return kind == ChangeKind.NEW_WORKER && staff.isEmpty()
                ? Optional.of(new Refused("STAFF", "Say who is new: choose the person from your staff record."))
                : Optional.empty();
    }
}
