package uk.waymark.progress.reports;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import uk.waymark.calendar.SchoolCalendar;
import uk.waymark.calendar.TermPart;
import uk.waymark.progress.ReportInterval;

/**
 * When the reports of one placement are due. Catalogue rows DL-38 and DL-39.
 *
 * @param recordedOn when the placement was put on record; what lies before is not asked for
 * @param endSaidOn when its present last day was decided
 * @param finalDays school days before the last day by which the final report is there
 */
record ReportSchedule(
        LocalDate startsOn,
        LocalDate endsOn,
        LocalDate recordedOn,
        LocalDate endSaidOn,
        ReportInterval interval,
        int finalDays,
        SchoolCalendar calendar) {
    /** A report about less than this is part of the next one. */
    private static final int SHORTEST = 14;

    private static final int WEEKS_OF_A_HALF_TERM = 7;
    private static final int WEEKS_OF_A_TERM = 14;

    /** The days that a report is about, and the day on which it is due. */
    record Span(LocalDate from, LocalDate to, LocalDate dueOn) {}

    /**
     * Before the last day. Where the end was decided on so late that the day had passed already, as many school days after the
     * decision.
     */
    Span last() {
        var usual = calendar.schoolDaysBefore(endsOn, finalDays);
        var due = usual.isBefore(endSaidOn) ? calendar.schoolDaysAfter(endSaidOn, finalDays) : usual;
        return new Span(startsOn, endsOn, due.isBefore(startsOn) ? startsOn : due);
    }

    /** The next regular one after the day up to which reports were sent; none where the final report takes its place. */
    Optional<Span> next(Optional<LocalDate> reportedTo) {
        var from = reportedTo
                .map(day -> day.plusDays(1))
                .filter(day -> day.isAfter(startsOn))
                .orElse(startsOn);
        return ends().stream()
                .filter(end -> !end.isBefore(from.plusDays(SHORTEST - 1)) && !end.isBefore(recordedOn))
                .findFirst()
                .filter(end -> end.isBefore(last().dueOn().minusDays(SHORTEST)))
                .map(end -> new Span(from, end, end));
    }

    private List<LocalDate> ends() {
        return switch (interval) {
            case HALF_TERM ->
                orWeeks(calendar.parts().stream().map(TermPart::endsOn).toList(), WEEKS_OF_A_HALF_TERM);
            case TERM -> orWeeks(terms(), WEEKS_OF_A_TERM);
            case TWO_WEEKS, FOUR_WEEKS, SIX_WEEKS -> weeks(weeksOf(interval));
        };
    }

    private static int weeksOf(ReportInterval interval) {
        return switch (interval) {
            case TWO_WEEKS -> 2;
            case FOUR_WEEKS -> 4;
            default -> 6;
        };
    }

    /** After the calendar's last day, and where there is none, it is counted in weeks. */
    private List<LocalDate> orWeeks(List<LocalDate> known, int weeks) {
        var inside =
                known.stream().filter(end -> !end.isBefore(startsOn)).sorted().toList();
        return inside.isEmpty() ? weeks(weeks) : inside;
    }

    private List<LocalDate> weeks(int weeks) {
        return IntStream.rangeClosed(1, 1 + (int) (endsOn.toEpochDay() - startsOn.toEpochDay()) / (7 * weeks))
                .mapToObj(number -> startsOn.plusWeeks((long) weeks * number).minusDays(1))
                .toList();
    }

    /** A term ends with the last of its half-terms; autumn, spring and summer begin in August, January and April. */
    private List<LocalDate> terms() {
        var ends = new TreeMap<LocalDate, LocalDate>();
        calendar.parts()
                .forEach(part -> ends.merge(
                        season(part.startsOn()), part.endsOn(), (one, other) -> one.isAfter(other) ? one : other));
        return List.copyOf(ends.values());
    }

    private static LocalDate season(LocalDate day) {
        var month = day.getMonthValue() >= Month.AUGUST.getValue()
                ? Month.AUGUST
                : day.getMonthValue() >= Month.APRIL.getValue() ? Month.APRIL : Month.JANUARY;
        return LocalDate.of(day.getYear(), month, 1);
    }
}
