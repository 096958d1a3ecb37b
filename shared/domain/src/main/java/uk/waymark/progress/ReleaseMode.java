package uk.waymark.progress;

/** How news from the provider reaches the family. Catalogue row CX-35. */
public enum ReleaseMode {
    DIRECT("Praise goes to the family at once"),
    BY_SCHOOL("The school lets each out"),
    ON_REQUEST("The school lets each out, when the family asks");

    private final String words;

    ReleaseMode(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
