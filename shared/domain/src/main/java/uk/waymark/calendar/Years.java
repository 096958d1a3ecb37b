package uk.waymark.calendar;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.waymark.ids.SchoolId;

/** The calendars as the other capabilities count in them. Two queries for any number of schools. */
@Singleton
public class Years {
    private final CalendarRows rows;
    private final BankHolidays bankHolidays;

    Years(CalendarRows rows, BankHolidays bankHolidays) {
        this.rows = rows;
        this.bankHolidays = bankHolidays;
    }

    public SchoolCalendar of(SchoolId school) {
        return of(Set.of(school)).getOrDefault(school, calendar(List.of(), List.of()));
    }

    /** A calendar for each of the schools. */
    public Map<SchoolId, SchoolCalendar> of(Collection<SchoolId> schools) {
        if (schools.isEmpty()) {
            return Map.of();
        }
        var parts = rows.parts(schools).stream().collect(Collectors.groupingBy(CalendarRows.PartRow::schoolId));
        var closures =
                rows.closures(schools).stream().collect(Collectors.groupingBy(CalendarRows.ClosureRow::schoolId));
        return schools.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        school -> calendar(
                                parts.getOrDefault(school, List.of()), closures.getOrDefault(school, List.of()))));
    }

    private SchoolCalendar calendar(List<CalendarRows.PartRow> parts, List<CalendarRows.ClosureRow> closures) {
        return new SchoolCalendar(
                parts.stream()
                        .map(row -> new TermPart(row.name(), row.startsOn(), row.endsOn()))
                        .toList(),
                closures.stream()
                        .map(row -> new Closure(row.closedOn(), Closure.Kind.valueOf(row.kind()), row.reason()))
                        .toList(),
                bankHolidays::includes);
    }
}
