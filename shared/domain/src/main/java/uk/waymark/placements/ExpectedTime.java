package uk.waymark.placements;

import java.time.DayOfWeek;
import java.time.LocalTime;
import uk.waymark.calendar.Half;

/** One session of the week on which a pupil is expected, and from when to when. */
public record ExpectedTime(DayOfWeek day, Half half, LocalTime arrives, LocalTime leaves) {
    public ExpectedTime {
        if (!arrives.isBefore(leaves)) {
            throw new IllegalArgumentException("A session ends after it begins");
        }
    }
}
