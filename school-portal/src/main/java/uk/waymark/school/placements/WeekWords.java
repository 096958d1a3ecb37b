package uk.waymark.school.placements;

import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import uk.waymark.timetable.ExpectedTime;
import uk.waymark.timetable.Week;
import uk.waymark.web.Words;

/** A weekly pattern in words: Mon AM 09:00, Mon PM 13:00, ... */
public final class WeekWords {
    private WeekWords() {}

    public static String of(List<ExpectedTime> pattern) {
        return pattern.stream()
                .map(time -> time.day().getDisplayName(TextStyle.SHORT, Locale.UK) + " " + time.half() + " "
                        + Words.time(time.arrives())
                        + (time.week() == Week.EVERY ? "" : " (" + time.week().words() + ")"))
                .collect(Collectors.joining(", "));
    }
}
