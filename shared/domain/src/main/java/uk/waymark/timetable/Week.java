package uk.waymark.timetable;

/** In which weeks a session of a pattern takes place. */
public enum Week {
    EVERY("Every week"),
    A("Week A"),
    B("Week B");

    private final String words;

    Week(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether a session of this kind is held in a week that is the other. */
    boolean includes(Week now) {
        return this == EVERY || this == now;
    }

    /** Whether two sessions can fall into the same week. */
    public boolean meets(Week other) {
        return this == EVERY || other == EVERY || this == other;
    }
}
