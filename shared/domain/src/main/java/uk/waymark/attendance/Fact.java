package uk.waymark.attendance;

/** What a provider states about a session. The provider states facts; the code in the register is the school's. */
public enum Fact {
    PRESENT("Here"),
    LATE("Late"),
    ABSENT("Not here"),
    LEFT_EARLY("Left early"),
    REMOTE("Online"),
    SITE_CLOSED("Site closed"),
    /** An earlier mark was taken back: nobody has said anything about the session again. */
    TAKEN_BACK("Nobody has said");

    private final String words;

    Fact(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
