package uk.waymark.placements;

/**
 * One line of a placement's start list.
 *
 * @param words what is in order, or what is missing
 * @param path where it is mended, behind the placement's own page in the school's portal; empty for that page itself
 */
public record StartItem(StartPart part, State state, String words, String path) {
    /** Whether it lets the placement begin. */
    public enum State {
        IN_ORDER,
        /** The school's settings do not ask for it here. */
        NOT_NEEDED,
        /** Lets it begin, but somebody should look. */
        WARNING,
        MISSING
    }

    public static StartItem inOrder(StartPart part, String words, String path) {
        return new StartItem(part, State.IN_ORDER, words, path);
    }

    public static StartItem notNeeded(StartPart part) {
        return new StartItem(part, State.NOT_NEEDED, "Your school's settings do not ask for it here.", "");
    }

    public static StartItem warning(StartPart part, String words, String path) {
        return new StartItem(part, State.WARNING, words, path);
    }

    public static StartItem missing(StartPart part, String words, String path) {
        return new StartItem(part, State.MISSING, words, path);
    }
}
