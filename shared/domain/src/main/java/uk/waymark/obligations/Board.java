package uk.waymark.obligations;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.waymark.ids.ObligationId;

/**
 * What is due, the most pressing first.
 *
 * @param week due after today, up to Sunday
 * @param more whether there is more than is shown
 */
public record Board(List<DueItem> late, List<DueItem> today, List<DueItem> week, List<DueItem> later, boolean more) {

    static Board of(List<DueItem> items, LocalDate today, boolean more) {
        var sunday = sunday(today);
        return new Board(
                items.stream().filter(DueItem::late).toList(),
                soon(items).filter(item -> item.dueOn().equals(today)).toList(),
                soon(items)
                        .filter(item ->
                                item.dueOn().isAfter(today) && !item.dueOn().isAfter(sunday))
                        .toList(),
                soon(items).filter(item -> item.dueOn().isAfter(sunday)).toList(),
                more);
    }

    static LocalDate sunday(LocalDate today) {
        return today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    private static Stream<DueItem> soon(List<DueItem> items) {
        return items.stream().filter(item -> !item.late());
    }

    /** All of them, in the order of the groups. */
    public List<DueItem> all() {
        return Stream.of(late, today, week, later).flatMap(List::stream).toList();
    }

    public Optional<DueItem> find(ObligationId id) {
        return all().stream().filter(item -> item.id().equals(id)).findFirst();
    }

    public boolean isEmpty() {
        return all().isEmpty();
    }
}
