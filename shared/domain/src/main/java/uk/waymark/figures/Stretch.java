package uk.waymark.figures;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.waymark.calendar.TermPart;

/** The days, both ends included, over which attendance is counted. */
public record Stretch(String name, LocalDate from, LocalDate to) {
    /** Longer than a school year, shorter than what would make a screen slow. */
    public static final int LONGEST = 400;

    private static final int FOUR_WEEKS = 28;

    public Stretch {
        if (from.isAfter(to)) {
            throw new IllegalArgumentException("The first day is after the last one");
        }
    }

    /** What somebody chose; empty when the days are the wrong way round or more than {@link #LONGEST}. */
    public static Optional<Stretch> chosen(LocalDate from, LocalDate to) {
        return from.isAfter(to) || from.plusDays(LONGEST).isBefore(to)
                ? Optional.empty()
                : Optional.of(new Stretch("Chosen days", from, to));
    }

    /** From the start of the school year to this day. A school that opens in the last days of August is in the new year then. */
    public static Stretch yearTo(LocalDate day) {
        var year = day.getMonthValue() >= Month.AUGUST.getValue() ? day.getYear() : day.getYear() - 1;
        return new Stretch("This year so far", LocalDate.of(year, Month.AUGUST, 1), day);
    }

    public static Stretch weeksTo(LocalDate day) {
        return new Stretch("Last 4 weeks", day.minusDays(FOUR_WEEKS - 1), day);
    }

    /** What a screen offers on this day: the year, the term and the half-term where they are on record, and the last weeks. */
    static List<Stretch> offered(List<TermPart> parts, LocalDate today) {
        List<Stretch> all = new ArrayList<>();
        all.add(yearTo(today));
        part(parts, today).ifPresent(part -> {
            term(parts, part).map(from -> new Stretch("This term", from, today)).ifPresent(all::add);
            all.add(new Stretch("This half-term", part.startsOn(), today));
        });
        all.add(weeksTo(today));
        return all;
    }

    /** In a holiday the half-term that has just ended is still the one that people ask about. */
    private static Optional<TermPart> part(List<TermPart> parts, LocalDate today) {
        return parts.stream()
                .filter(part ->
                        !part.startsOn().isAfter(today) && part.startsOn().isAfter(today.minusDays(LONGEST / 4)))
                .reduce((earlier, later) -> later);
    }

    /** "Autumn 2" belongs to the term of "Autumn 1": the same name but for the number. Without a number there is no term. */
    private static Optional<LocalDate> term(List<TermPart> parts, TermPart part) {
        var name = part.name().replaceAll("\\s*\\d+$", "");
        return name.equals(part.name())
                ? Optional.empty()
                : parts.stream()
                        .filter(it -> it.name().startsWith(name)
                                && !it.startsOn().isAfter(part.startsOn())
                                && it.startsOn().isAfter(part.startsOn().minusDays(LONGEST / 2)))
                        .map(TermPart::startsOn)
                        .min(LocalDate::compareTo);
    }
}
