package uk.waymark.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/** A school's autumn, spring or summer term: its half-terms together, or, where no calendar was typed in, the usual months. */
public record SchoolTerm(LocalDate startsOn, LocalDate endsOn) {
    /** The term that the day lies in; none in the holidays between two terms. */
    public static Optional<SchoolTerm> of(SchoolCalendar calendar, LocalDate day) {
        var season = first(day);
        var parts = calendar.parts().stream()
                .filter(part -> first(part.startsOn()).equals(season))
                .toList();
        var usual = new SchoolTerm(season, last(season));
        return parts.stream()
                .map(TermPart::startsOn)
                .min(LocalDate::compareTo)
                .map(from -> new SchoolTerm(
                        from,
                        parts.stream()
                                .map(TermPart::endsOn)
                                .max(LocalDate::compareTo)
                                .orElseThrow()))
                .or(() -> Optional.of(usual))
                .filter(term -> !day.isBefore(term.startsOn()) && !day.isAfter(term.endsOn()));
    }

    /** The first day of the months in which the term lies: September, January, April. A half-term belongs to where it begins. */
    private static LocalDate first(LocalDate day) {
        var month = day.getMonthValue() >= Month.AUGUST.getValue()
                ? Month.SEPTEMBER
                : day.getMonthValue() >= Month.APRIL.getValue() ? Month.APRIL : Month.JANUARY;
        return LocalDate.of(day.getYear(), month, 1);
    }

    private static LocalDate last(LocalDate first) {
        return switch (first.getMonth()) {
            case SEPTEMBER -> LocalDate.of(first.getYear(), Month.DECEMBER, 20);
            case JANUARY -> LocalDate.of(first.getYear(), Month.MARCH, 31);
            default -> LocalDate.of(first.getYear(), Month.JULY, 24);
        };
    }
}
