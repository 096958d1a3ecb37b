package uk.waymark.notices;

/** What a notice is about. The words are for the screen and name nobody. */
public enum Kind {
    CONCERN_SENT("A concern was raised about one of your pupils"),
    CONCERN_WITHOUT_DSL("A concern was raised, and your school has no DSL on Waymark. Give somebody the role now"),
    CONCERN_READ("The school has read a concern that you raised"),
    /** Only sent, not listed in the application: an invitation. */
    LETTER("");

    private final String words;

    Kind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
