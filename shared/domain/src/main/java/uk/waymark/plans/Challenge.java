package uk.waymark.plans;

/** Whether the academic targets ask enough of the pupil, as the school judges it. Catalogue row ILP-16. */
public enum Challenge {
    ENOUGH("Challenging enough"),
    TOO_EASY("Too easy: to be raised"),
    TOO_HARD("Too hard for now: to be built up to");

    private final String words;

    Challenge(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
