package uk.waymark.safeguarding;

/** What somebody tells the school's safeguarding leads. */
public enum ConcernKind {
    CONCERN("Concern"),
    /** The pupil asks for somebody to talk to; there need not be anything to report. */
    WANTS_TO_TALK("Wants to talk");

    private final String words;

    ConcernKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
