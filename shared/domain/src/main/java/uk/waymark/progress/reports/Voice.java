package uk.waymark.progress.reports;

/**
 * The pupil's own judgement of the placement. Catalogue rows PRG-09 and VOI-05.
 *
 * @param by who wrote the words down
 */
public record Voice(By by, String words) {
    public Voice {
        words = words.strip();
    }

    /** Who wrote it down. */
    public enum By {
        PUPIL("Written by the pupil"),
        ADULT("Noted by an adult, in the pupil's words");

        private final String words;

        By(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
