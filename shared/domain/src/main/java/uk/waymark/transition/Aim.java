package uk.waymark.transition;

/** Where a placement is meant to lead. Catalogue rows TRN-04, TRN-22: the usual school first, anything else with a reason. */
public enum Aim {
    USUAL_SCHOOL("Back to the usual school"),
    OTHER_MAINSTREAM("To another mainstream school"),
    SPECIALIST("To a special school or specialist place"),
    ALTERNATIVE("Staying in alternative provision"),
    POST_16("To college, training or work after 16");

    private final String words;

    Aim(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether the pupil is to be in a mainstream school again. */
    public boolean isReturn() {
        return this == USUAL_SCHOOL || this == OTHER_MAINSTREAM;
    }
}
