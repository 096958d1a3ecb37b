package uk.waymark.meetings;

/**
 * How a side took part in a review. Catalogue row OSD-20.
 *
 * @param words why not, where it took no part; else anything to add
 */
public record Part(Took took, String words) {
    public Part {
        words = words.strip();
    }

    /** In which way. */
    public enum Took {
        CAME("Came"),
        WROTE("Sent views and did not come"),
        NEITHER("Took no part");

        private final String words;

        Took(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
