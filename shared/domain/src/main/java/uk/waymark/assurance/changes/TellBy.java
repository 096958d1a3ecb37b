package uk.waymark.assurance.changes;

import java.time.Duration;
import java.time.Instant;
import uk.waymark.calendar.SchoolCalendar;
import uk.waymark.calendar.Session;

/** By when a school has to hear of something, counted from when it happened. */
public enum TellBy {
    AT_ONCE("At once"),
    SAME_DAY("The same day"),
    WORKING_DAY("Within one working day");

    private final String words;

    TellBy(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** The last moment that is in time; what happens late in the evening and has to be told at once may be told after midnight. */
    Instant due(Instant happenedAt, Duration atOnce, SchoolCalendar calendar) {
        var day = Session.dateOf(happenedAt);
        return switch (this) {
            case AT_ONCE -> happenedAt.plus(atOnce);
            case SAME_DAY -> day.plusDays(1).atStartOfDay(Session.ENGLAND).toInstant();
            case WORKING_DAY ->
                calendar.workingDaysAfter(day, 1)
                        .plusDays(1)
                        .atStartOfDay(Session.ENGLAND)
                        .toInstant();
        };
    }
}
