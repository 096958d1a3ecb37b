package uk.waymark.transition;

import java.time.LocalDate;

/**
 * Where a pupil was at a point after a placement.
 *
 * @param held whether the pupil is still there, in the school's knowledge
 */
public record Destination(Point point, Where where, boolean held, String words, LocalDate on, String by) {
    /** When a destination is looked at. Catalogue rows TRN-12, TRN-21. */
    public enum Point {
        AT_END("When the placement ended"),
        FIRST_CHECK("A term later"),
        SECOND_CHECK("A year later");

        private final String words;

        Point(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Where a pupil went. */
    public enum Where {
        USUAL_SCHOOL("The usual school, full time"),
        OTHER_MAINSTREAM("Another mainstream school"),
        SPECIAL_SCHOOL("A special school or specialist place"),
        OTHER_PROVISION("Other alternative provision"),
        COLLEGE("College or sixth form"),
        APPRENTICESHIP("Apprenticeship or training"),
        WORK("Work"),
        HOME_EDUCATED("Home education"),
        MOVED("Moved away, known to the new authority"),
        NOT_IN_EDUCATION("Not in education, training or work"),
        NOT_KNOWN("Not known, and asked after");

        private final String words;

        Where(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
