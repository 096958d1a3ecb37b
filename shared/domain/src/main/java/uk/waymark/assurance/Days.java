package uk.waymark.assurance;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as refusals and messages write them: Mon 23 Nov 2026. */
public final class Days {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.UK);

    private Days() {}

    public static String words(LocalDate day) {
        return DAY.format(day);
    }
}
