package uk.waymark.timetable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A weekly pattern from a day on, with who decided it when and why. */
public record PatternVersion(LocalDate from, String reason, Instant decidedAt, String by, List<ExpectedTime> times) {
    public PatternVersion {
        times = List.copyOf(times);
    }
}
