package uk.waymark.tablets;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import uk.waymark.ids.TabletId;

/**
 * A tablet in its manager's list.
 *
 * @param people who use it
 * @param waiting how many marks and concerns had not been sent when it was last heard of
 * @param clockAhead how far its clock was ahead; negative when it was behind
 */
public record Tablet(
        TabletId id,
        String name,
        Optional<String> site,
        List<String> people,
        Instant enrolledAt,
        Optional<Instant> lastSeen,
        int waiting,
        Duration clockAhead,
        Optional<Instant> revokedAt) {
    public Tablet {
        people = List.copyOf(people);
    }
}
