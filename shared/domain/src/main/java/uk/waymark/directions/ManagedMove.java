package uk.waymark.directions;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A managed move as it stands.
 *
 * @param version how often it has been written, this time included
 * @param outcome what came of it; empty while it runs
 */
public record ManagedMove(
        UUID id,
        int version,
        NewMove plan,
        Optional<Outcome> outcome,
        String outcomeWords,
        Instant savedAt,
        String by) {
    /** What came of a move. */
    public enum Outcome {
        STAYS("Stays at the other school"),
        RETURNED("Came back"),
        CANCELLED("Did not take place");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
