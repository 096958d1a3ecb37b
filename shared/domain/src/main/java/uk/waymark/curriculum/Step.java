package uk.waymark.curriculum;

/** How far a pupil is with a qualification. Catalogue row CUR-09. */
public enum Step {
    ENTERED("Entered"),
    SAT("Sat"),
    RESULT("Result"),
    WITHDRAWN("Withdrawn");

    private final String words;

    Step(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
