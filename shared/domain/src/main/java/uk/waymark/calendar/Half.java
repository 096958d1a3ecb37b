package uk.waymark.calendar;

import java.time.LocalTime;

/** The morning or the afternoon session. */
public enum Half {
    AM("Morning"),
    PM("Afternoon");

    private static final LocalTime NOON = LocalTime.of(12, 15);

    private final String words;

    Half(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Which half a person at this time of day most likely means. */
    public static Half at(LocalTime time) {
        return time.isBefore(NOON) ? AM : PM;
    }
}
