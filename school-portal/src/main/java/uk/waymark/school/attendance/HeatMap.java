package uk.waymark.school.attendance;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.waymark.attendance.CodeClass;
import uk.waymark.calendar.Half;
import uk.waymark.calendar.Session;
import uk.waymark.figures.SessionLine;
import uk.waymark.web.Words;

/**
 * A calendar of sessions: a week in each row, a morning and an afternoon for each day. It is a table, so a screen reader walks it as
 * one, and the code stands in each cell, so that it prints in black and white.
 */
final class HeatMap extends Div {
    private static final DateTimeFormatter WEEK = DateTimeFormatter.ofPattern("d MMM", Locale.UK);

    private final NativeTable table = new NativeTable();
    private final transient Map<Session, SessionLine> sessions;

    HeatMap(List<SessionLine> lines) {
        this.sessions = lines.stream()
                .collect(Collectors.toMap(SessionLine::session, Function.identity(), (first, second) -> first));
        var weeks = lines.stream()
                .collect(Collectors.groupingBy(
                        it -> it.session().date().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                        TreeMap::new,
                        Collectors.counting()));
        var last = lines.stream().anyMatch(it -> it.session().weekday() > DayOfWeek.FRIDAY.getValue())
                ? DayOfWeek.SUNDAY
                : DayOfWeek.FRIDAY;
        addClassNames("scroll", "heat-scroll");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", "Calendar of sessions");
        table.addClassName("heat");
        head(last);
        weeks.keySet().forEach(monday -> week(monday, last));
        add(table, legend());
    }

    private void head(DayOfWeek last) {
        var days = new NativeTableRow(header("Week of", "col", 2, 1));
        var halves = new NativeTableRow();
        for (var day = 1; day <= last.getValue(); day++) {
            days.add(header(DayOfWeek.of(day).getDisplayName(TextStyle.SHORT, Locale.UK), "colgroup", 1, 2));
            for (var half : Half.values()) {
                halves.add(header(half.name(), "col", 1, 1));
            }
        }
        table.getHead().add(days, halves);
    }

    private static NativeTableHeaderCell header(String words, String scope, int rows, int columns) {
        var cell = new NativeTableHeaderCell(words);
        cell.getElement()
                .setAttribute("scope", scope)
                .setAttribute("rowspan", Integer.toString(rows))
                .setAttribute("colspan", Integer.toString(columns));
        return cell;
    }

    private void week(LocalDate monday, DayOfWeek last) {
        var row = new NativeTableRow(header(WEEK.format(monday), "row", 1, 1));
        for (var day = monday; day.isBefore(monday.plusDays(last.getValue())); day = day.plusDays(1)) {
            for (var half : Half.values()) {
                row.add(Optional.ofNullable(sessions.get(new Session(day, half)))
                        .map(HeatMap::cell)
                        .orElseGet(NativeTableCell::new));
            }
        }
        table.getBody().add(row);
    }

    private static NativeTableCell cell(SessionLine line) {
        var sign = line.code().orElse(line.over() ? "?" : "·");
        var words = line.meaning().orElse(line.over() ? "No code decided" : "Lies ahead");
        var letter = new Span(sign);
        letter.getElement().setAttribute("aria-hidden", "true");
        var spoken = new Span(words);
        spoken.addClassName("unseen");
        var cell = new NativeTableCell(letter, spoken);
        cell.addClassNames("cell", "heat-" + tone(line));
        cell.getElement()
                .setAttribute(
                        "title",
                        Words.day(line.session().date()) + ", "
                                + line.session().half().words() + ": " + words);
        return cell;
    }

    private static String tone(SessionLine line) {
        return line.codeClass().map(HeatMap::tone).orElse(line.over() ? "uncoded" : "ahead");
    }

    private static String tone(CodeClass codeClass) {
        return switch (codeClass) {
            case ATTENDING, APPROVED_ACTIVITY -> "attended";
            case AUTHORISED -> "authorised";
            case UNAUTHORISED -> "unauthorised";
            case NOT_POSSIBLE, NOT_COLLECTED -> "apart";
        };
    }

    private static Div legend() {
        var legend = new Div();
        legend.addClassName("legend");
        for (var entry : List.of(
                List.of("attended", "Attended"),
                List.of("authorised", "Authorised absence"),
                List.of("unauthorised", "Unauthorised absence"),
                List.of("apart", "Not counted"),
                List.of("uncoded", "No code decided (?)"))) {
            var sample = new Span();
            sample.addClassNames("sample", "heat-" + entry.getFirst());
            legend.add(new Span(sample, new Span(entry.getLast())));
        }
        return legend;
    }
}
