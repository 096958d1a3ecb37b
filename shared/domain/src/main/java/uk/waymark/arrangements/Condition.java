package uk.waymark.arrangements;

/** One condition of a part-time timetable, and how it stands. */
public record Condition(EntryKind kind, State state, String words) {
    /** How it stands. */
    public enum State {
        IN_ORDER,
        NOT_NEEDED,
        MISSING
    }
}
