package uk.waymark.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day as sentences of the domain say it: Mon 23 Nov 2026. */
public final class DayWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.UK);

    private DayWords() {}

    public static String of(LocalDate day) {
        return DAY.format(day);
    }
}
