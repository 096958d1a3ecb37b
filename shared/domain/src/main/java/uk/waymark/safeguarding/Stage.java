package uk.waymark.safeguarding;

/** How far the school has come with a concern; derived from what happened to it. */
public enum Stage {
    SENT("Not read yet"),
    READ("Read"),
    ACKNOWLEDGED("Acknowledged"),
    DECIDED("Decided");

    private final String words;

    Stage(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
