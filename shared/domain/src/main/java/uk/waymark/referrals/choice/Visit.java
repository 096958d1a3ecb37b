package uk.waymark.referrals.choice;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A visit, a taster or a step of the induction. Catalogue row REF-26.
 *
 * @param happened whether it took place; empty while nobody has said
 * @param cameOfIt what was seen, or why it did not take place
 */
public record Visit(UUID id, Kind kind, LocalDate on, String words, Optional<Boolean> happened, String cameOfIt) {
    /** What sort of step it is. */
    public enum Kind {
        VISIT("Visit"),
        TASTER("Taster"),
        INDUCTION("Step of the induction");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
