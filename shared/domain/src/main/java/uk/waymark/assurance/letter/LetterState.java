package uk.waymark.assurance.letter;

/** How the letter of a provider for a school stands. */
public enum LetterState {
    NONE("No letter"),
    DRAFT("Begun"),
    SIGNED("Signed, waits for the school"),
    ACCEPTED("Accepted"),
    RETURNED("Sent back"),
    TO_RENEW("To renew");

    private final String words;

    LetterState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
