package uk.waymark.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** One morning or afternoon of one school day. The day is the one on the calendar in England. */
public record Session(LocalDate date, Half half) {
    /** Where schools are: what a date and a time of day mean. */
    public static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    public static LocalDate today(Clock clock) {
        return dateOf(clock.instant());
    }

    public static LocalDate dateOf(Instant at) {
        return at.atZone(ENGLAND).toLocalDate();
    }

    /** The session that is going on, or is next in mind, at this moment. */
    public static Session now(Clock clock) {
        var now = clock.instant().atZone(ENGLAND);
        return new Session(now.toLocalDate(), Half.at(now.toLocalTime()));
    }

    /** Monday is 1. */
    public int weekday() {
        return date.getDayOfWeek().getValue();
    }
}
