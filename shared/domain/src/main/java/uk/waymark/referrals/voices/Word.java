package uk.waymark.referrals.voices;

/** What a party did. */
public enum Word {
    ASKED("Asked; no answer yet"),
    INFORMED("Told"),
    CONSULTED("Gave their view"),
    CONSENTED("Agreed"),
    REFUSED("Does not agree");

    private final String words;

    Word(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether it is an answer, rather than only that they know of it. */
    public boolean isAnswer() {
        return this == CONSULTED || this == CONSENTED || this == REFUSED;
    }
}
