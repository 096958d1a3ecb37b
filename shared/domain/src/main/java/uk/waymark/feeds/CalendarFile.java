package uk.waymark.feeds;

import java.time.Instant;

/** An appointment as a file that a reader opens in their own calendar. */
public final class CalendarFile {
    private CalendarFile() {}

    /** The iCalendar object, which names no child. */
    public static String of(Appointment appointment, Instant now) {
        return CalendarText.publication(appointment, now);
    }
}
