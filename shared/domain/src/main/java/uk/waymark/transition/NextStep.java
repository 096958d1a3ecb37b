package uk.waymark.transition;

import java.time.LocalDate;

/**
 * Where a pupil in the last compulsory year is going next, and who sees to it. Catalogue rows TRN-08, TRN-13, TRN-14.
 *
 * @param adviser the careers adviser or whoever else sees to it
 */
public record NextStep(Destination.Where where, Stage stage, String adviser, String words, LocalDate on, String by) {
    /** How sure the next step is. */
    public enum Stage {
        PLANNED("Planned"),
        APPLIED("Applied for"),
        OFFERED("Offered"),
        CONFIRMED("Confirmed");

        private final String words;

        Stage(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
