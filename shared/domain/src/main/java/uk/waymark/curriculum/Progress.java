package uk.waymark.curriculum;

/** How far a pupil has come since the starting point. */
public enum Progress {
    START("Starting point"),
    BELOW("Less than at the start"),
    SAME("As at the start"),
    GOOD("Good progress"),
    STRONG("More than expected");

    private final String words;

    Progress(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
