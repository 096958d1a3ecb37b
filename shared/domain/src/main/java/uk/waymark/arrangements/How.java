package uk.waymark.arrangements;

/** In which way somebody was spoken to, or agreed. */
public enum How {
    IN_PERSON("In person"),
    CALL("By telephone"),
    ONLINE("Online"),
    IN_WRITING("In writing"),
    HOME_VISIT("At home");

    private final String words;

    How(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
