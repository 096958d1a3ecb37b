package uk.waymark.plans.ehc;

import java.time.LocalDate;

/**
 * That somebody looked whether it was provided.
 *
 * @param words what was missing, and what is done about it, where it was not provided in full
 */
public record Look(LocalDate on, Provided provided, String words, String by) {
    /** How far it was. */
    public enum Provided {
        IN_FULL("As the plan lists it"),
        PARTLY("In part"),
        NOT("Not at all");

        private final String words;

        Provided(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
