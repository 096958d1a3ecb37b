package uk.waymark.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import uk.waymark.calendar.Session;

/** Dates and times as people in England write them: Mon 23 Nov, 09:12. */
public final class Words {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);
    private static final DateTimeFormatter DAY_AND_YEAR = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private Words() {}

    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    public static String dayAndYear(LocalDate date) {
        return DAY_AND_YEAR.format(date);
    }

    public static String time(LocalTime time) {
        return TIME.format(time);
    }

    public static String time(Instant at) {
        return TIME.format(at.atZone(Session.ENGLAND));
    }

    /** "09:12" today, "Mon 23 Nov, 09:12" on another day. */
    public static String moment(Instant at, Clock clock) {
        var date = Session.dateOf(at);
        return date.equals(Session.today(clock)) ? time(at) : day(date) + ", " + time(at);
    }

    public static String count(long many, String one, String several) {
        return many + " " + (many == 1 ? one : several);
    }
}
