package uk.waymark.calendar;

import java.time.LocalDate;

/** A half-term: the days, both ends included, between two holidays. */
public record TermPart(String name, LocalDate startsOn, LocalDate endsOn) {
    public boolean includes(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }
}
