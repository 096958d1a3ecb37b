package uk.waymark.settings;

/** Where the value that is in force comes from, the strongest first. */
public enum Source {
    SCHOOL("Decided by the school"),
    SCHOOL_PRESET("From the preset that the school chose"),
    TRUST("Decided by the trust"),
    TRUST_PRESET("From the preset that the trust chose"),
    STANDARD("The standard");

    private final String words;

    Source(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
