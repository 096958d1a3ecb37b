package uk.waymark.attendance;

/** What a code counts as in the figures. Each code has exactly one. */
public enum CodeClass {
    ATTENDING("Present", true, true),
    APPROVED_ACTIVITY("Approved educational activity", true, true),
    AUTHORISED("Authorised absence", true, false),
    UNAUTHORISED("Unauthorised absence", true, false),
    NOT_POSSIBLE("Not a possible attendance", false, false),
    NOT_COLLECTED("Not collected", false, false);

    private final String words;
    private final boolean possible;
    private final boolean attending;

    CodeClass(String words, boolean possible, boolean attending) {
        this.words = words;
        this.possible = possible;
        this.attending = attending;
    }

    public String words() {
        return words;
    }

    /** Whether the session is in the denominator of the rate. */
    public boolean isPossible() {
        return possible;
    }

    /** Whether the session is in the numerator. */
    public boolean isAttending() {
        return attending;
    }

    public boolean isAbsence() {
        return possible && !attending;
    }
}
