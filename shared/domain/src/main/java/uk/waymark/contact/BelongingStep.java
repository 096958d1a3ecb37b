package uk.waymark.contact;

import java.time.LocalDate;

/** What came of a line of the plan. */
public record BelongingStep(Kind kind, String words, LocalDate on, String by) {
    /** What can come of it. */
    public enum Kind {
        MAY("May join"),
        MAY_WITH("May join, with conditions"),
        MAY_NOT("May not join this time"),
        INVITED("Invited"),
        COMING("Coming"),
        NOT_COMING("Not coming"),
        DONE("Done"),
        DROPPED("Dropped");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /** Whether it is how the risk was judged. */
        public boolean isJudgement() {
            return this == MAY || this == MAY_WITH || this == MAY_NOT;
        }

        /** Whether nothing makes sense without words. */
        boolean needsWords() {
            return isJudgement() || this == DROPPED;
        }
    }
}
