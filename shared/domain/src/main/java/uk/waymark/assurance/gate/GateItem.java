package uk.waymark.assurance.gate;

/**
 * One part of the gate on one day.
 *
 * @param state whether it lets through
 * @param words what is in order, or what is missing
 * @param mender who can mend it, in words; empty when there is nothing to mend
 * @param path where it is mended in the school's portal, behind the provider's own page; empty for that page itself
 */
public record GateItem(Part part, State state, String words, String mender, String path) {
    /** Whether a part lets through. */
    public enum State {
        IN_ORDER,
        /** Lets through, but soon will not. */
        WARNING,
        /** Missing, and let through by a signed exception. */
        EXCEPTED,
        MISSING
    }

    static GateItem inOrder(Part part, String words, String path) {
        return new GateItem(part, State.IN_ORDER, words, "", path);
    }

    static GateItem warning(Part part, String words, String mender, String path) {
        return new GateItem(part, State.WARNING, words, mender, path);
    }

    static GateItem missing(Part part, String words, String mender, String path) {
        return new GateItem(part, State.MISSING, words, mender, path);
    }

    GateItem excepted(String by) {
        return new GateItem(part, State.EXCEPTED, words + " " + by, mender, path);
    }

    public boolean letsThrough() {
        return state != State.MISSING;
    }
}
