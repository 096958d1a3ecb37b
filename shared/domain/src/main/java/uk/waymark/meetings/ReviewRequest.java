package uk.waymark.meetings;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A review that somebody asked for in writing.
 *
 * @param dueOn by when it has to take place; empty where one had been held within ten weeks
 */
public record ReviewRequest(
        By by,
        String name,
        LocalDate askedOn,
        String words,
        Optional<LocalDate> dueOn,
        Optional<LocalDate> heldBefore) {
    /** Who may ask so that it has to be met. */
    public enum By {
        PARENT("Parent"),
        AUTHORITY("Local authority");

        private final String words;

        By(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
