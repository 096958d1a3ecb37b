package uk.waymark.families;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody of a family thinks, in their own words.
 *
 * @param who the parent's name, as the school keeps it; empty for the pupil, and for a family as a whole
 * @param worried whether they are worried about something, and a DSL has been told
 */
public record FamilyView(
        UUID id,
        Voice voice,
        Optional<String> who,
        How how,
        String words,
        boolean worried,
        Instant at,
        String writtenBy) {
    /** Whose view it is. */
    public enum Voice {
        PARENT("Parent or carer"),
        PUPIL("Pupil");

        private final String words;

        Voice(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** In which way it came. */
    public enum How {
        OWN_PAGE("On the family's page"),
        SPOKEN("Said to somebody at school, who wrote it down"),
        LETTER("In a letter or e-mail"),
        OTHER_WAY("With pictures, signs or another way of speaking");

        private final String words;

        How(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
