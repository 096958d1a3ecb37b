package uk.waymark.pupils;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody outside school who is rung or told about a pupil.
 *
 * @param verifiedAt when somebody checked that the e-mail address is theirs; nothing is sent to one that nobody checked
 */
public record Worker(
        UUID id,
        Duty duty,
        String name,
        Optional<String> telephone,
        Optional<String> email,
        Optional<Instant> verifiedAt) {
    /** Whether something may be sent to them: there is an address, and somebody has checked it. Catalogue row ROL-27. */
    public boolean canBeWrittenTo() {
        return email.isPresent() && verifiedAt.isPresent();
    }
}
