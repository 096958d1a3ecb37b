package uk.waymark.progress.notes;

import java.time.LocalDate;
import java.util.Optional;
import uk.waymark.ids.FamilyContactId;

/**
 * What one person said about photographs of a pupil's work.
 *
 * @param contact which contact of the pupil; empty for the pupil
 * @param how in which way it was said, such as "signed form" or "by telephone to the office"
 */
public record PhotoConsent(
        Party party,
        Optional<FamilyContactId> contact,
        String name,
        Word word,
        LocalDate on,
        String how,
        String recordedBy) {
    /** Whose word it is. */
    public enum Party {
        RESPONSIBLE("Parent with responsibility"),
        PUPIL("The pupil");

        private final String words;

        Party(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** What was said. */
    public enum Word {
        GIVEN("Agreed"),
        REFUSED("Refused"),
        WITHDRAWN("Withdrawn");

        private final String words;

        Word(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
