package uk.waymark.web.widgets;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.waymark.access.Side;
import uk.waymark.obligations.DueItem;
import uk.waymark.web.Words;

/** A month as a table, a week in each row, with what is due on each day as the way to it; where it is narrow, only days with something. */
public final class DueMonth extends Div {
    private static final int MOST_ON_A_DAY = 5;

    private final Side portal;
    private final YearMonth month;
    private final transient Map<LocalDate, List<DueItem>> byDay;

    public DueMonth(Side portal, YearMonth month, List<DueItem> items) {
        this.portal = portal;
        this.month = month;
        this.byDay = items.stream().collect(Collectors.groupingBy(DueItem::dueOn));
        var table = new DataTable("What is due in " + words(month), head());
        table.addClassName("month");
        var monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        while (!monday.isAfter(month.atEndOfMonth())) {
            table.row(DataTable.text(Words.day(monday).substring(4)), week(monday));
            monday = monday.plusWeeks(1);
        }
        add(table);
    }

    /** Such as "November 2026". */
    public static String words(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.UK) + " " + month.getYear();
    }

    private static List<String> head() {
        return Stream.concat(
                        Stream.of("Week of"),
                        Stream.of(DayOfWeek.values()).map(day -> day.getDisplayName(TextStyle.SHORT, Locale.UK)))
                .toList();
    }

    private Component[] week(LocalDate monday) {
        return IntStream.range(0, DayOfWeek.values().length)
                .mapToObj(number -> day(monday.plusDays(number)))
                .toArray(Component[]::new);
    }

    private Div day(LocalDate day) {
        var cell = new Div();
        cell.addClassName("month-day");
        if (!YearMonth.from(day).equals(month)) {
            return cell;
        }
        var items = byDay.getOrDefault(day, List.of());
        var number = DataTable.number(day.getDayOfMonth());
        number.addClassName("month-wide");
        var named = DataTable.text(Words.day(day));
        named.addClassName("month-narrow");
        cell.setClassName("month-filled", !items.isEmpty());
        cell.add(number, named);
        items.stream().limit(MOST_ON_A_DAY).map(this::item).forEach(cell::add);
        if (items.size() > MOST_ON_A_DAY) {
            cell.add(new Span("and " + (items.size() - MOST_ON_A_DAY) + " more"));
        }
        return cell;
    }

    private Component item(DueItem item) {
        var words = state(item) + item.kind().words() + ": " + item.about();
        if (item.path().isEmpty() || item.met().isPresent()) {
            return new Span(words);
        }
        Anchor link = DueBoard.open(portal, item, words);
        link.setClassName("month-item");
        link.getElement().removeAttribute("aria-label");
        return link;
    }

    private static String state(DueItem item) {
        if (item.met().isPresent()) {
            return "✓ Done: ";
        }
        return item.late() ? "! Late: " : "";
    }
}
