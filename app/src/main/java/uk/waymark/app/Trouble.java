package uk.waymark.app;

/** Something outside Waymark keeps it from starting; the message is the one sentence that the person at the command line needs. */
public final class Trouble extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Trouble(String sentence) {
        super(sentence);
    }

    public Trouble(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
