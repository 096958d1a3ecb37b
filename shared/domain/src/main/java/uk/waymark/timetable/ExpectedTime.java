package uk.waymark.timetable;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import uk.waymark.calendar.Half;

/** One session of a weekly pattern, and from when to when the pupil is expected. */
public record ExpectedTime(Week week, DayOfWeek day, Half half, LocalTime arrives, LocalTime leaves) {
    public ExpectedTime {
        if (!arrives.isBefore(leaves)) {
            throw new IllegalArgumentException("A session ends after it begins");
        }
    }

    /** In every week. */
    public ExpectedTime(DayOfWeek day, Half half, LocalTime arrives, LocalTime leaves) {
        this(Week.EVERY, day, half, arrives, leaves);
    }

    /** Whether a pupil would have to be at two places at once. */
    public boolean clashesWith(ExpectedTime other) {
        return day == other.day && half == other.half && week.meets(other.week);
    }

    /** How many hours of a week it takes, half of them where it is every other week. */
    public double weeklyHours() {
        var hours = Duration.between(arrives, leaves).toMinutes() / 60.0;
        return week == Week.EVERY ? hours : hours / 2;
    }
}
