package uk.waymark.web.plans;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.waymark.calendar.Session;
import uk.waymark.objectives.Measurement;
import uk.waymark.objectives.Objective;
import uk.waymark.web.Words;
import uk.waymark.web.widgets.DataTable;

/** How an objective came along: a small line from the baseline to the last measurement, the target dashed, and the same as a table. */
public final class ObjectiveLine extends Div {
    private static final int WIDE = 320;
    private static final int HIGH = 80;
    private static final int EDGE = 10;

    private ObjectiveLine() {
        addClassNames("weeks-line", "small");
    }

    private record Point(LocalDate on, double value) {}

    /** Nothing is drawn for one that has no numbers; the table is there as soon as something was measured. */
    public static ObjectiveLine of(Objective it) {
        var line = new ObjectiveLine();
        var points = points(it);
        if (points.size() > 1) {
            line.add(new Svg(drawing(points, it.agreed().targetValue().map(BigDecimal::doubleValue))));
        }
        if (!it.line().isEmpty()) {
            line.add(new NativeDetails("All " + it.line().size() + " measurements", table(it)));
        }
        return line;
    }

    /** From the baseline on, which lies before whatever was measured even where it was written down afterwards. */
    private static List<Point> points(Objective it) {
        List<Point> points = new ArrayList<>();
        it.line()
                .forEach(measured ->
                        measured.value().ifPresent(value -> points.add(new Point(measured.on(), value.doubleValue()))));
        points.sort(Comparator.comparing(Point::on));
        var agreedOn = it.agreedAt().atZone(Session.ENGLAND).toLocalDate();
        var first = points.stream()
                .map(Point::on)
                .findFirst()
                .filter(day -> day.isBefore(agreedOn))
                .orElse(agreedOn);
        it.agreed().baselineValue().ifPresent(value -> points.addFirst(new Point(first, value.doubleValue())));
        return points;
    }

    private static String drawing(List<Point> points, Optional<Double> target) {
        var first = points.stream().map(Point::on).min(LocalDate::compareTo).orElseThrow();
        var last = points.stream().map(Point::on).max(LocalDate::compareTo).orElseThrow();
        var days = Math.max(1, ChronoUnit.DAYS.between(first, last));
        var least =
                Math.min(points.stream().mapToDouble(Point::value).min().orElse(0), target.orElse(Double.MAX_VALUE));
        var most =
                Math.max(points.stream().mapToDouble(Point::value).max().orElse(1), target.orElse(-Double.MAX_VALUE));
        var room = most - least == 0 ? 1 : most - least;
        var svg = new StringBuilder("<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"From %s to %s%s\">"
                .formatted(
                        WIDE,
                        HIGH,
                        words(points.getFirst().value()),
                        words(points.getLast().value()),
                        target.map(value -> ", aimed at " + words(value)).orElse("")));
        target.ifPresent(value -> svg.append(String.format(
                Locale.ROOT,
                "<line class=\"target\" x1=\"%d\" y1=\"%.1f\" x2=\"%d\" y2=\"%.1f\"/>",
                EDGE,
                y(value, least, room),
                WIDE - EDGE,
                y(value, least, room))));
        var path = new StringBuilder();
        for (var point : points) {
            var x = EDGE + (WIDE - 2.0 * EDGE) * ChronoUnit.DAYS.between(first, point.on()) / days;
            var y = y(point.value(), least, room);
            path.append(String.format(Locale.ROOT, "%s%.1f %.1f ", path.isEmpty() ? "M" : "L", x, y));
            svg.append(String.format(Locale.ROOT, "<circle class=\"above\" cx=\"%.1f\" cy=\"%.1f\" r=\"4\"/>", x, y));
        }
        return svg.append("<path class=\"rate\" d=\"")
                .append(path)
                .append("\"/></svg>")
                .toString();
    }

    private static double y(double value, double least, double room) {
        return HIGH - EDGE - (HIGH - 2.0 * EDGE) * (value - least) / room;
    }

    private static String words(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static DataTable table(Objective it) {
        var table = new DataTable("Measurements", List.of("Day", "Value", "Beside the start", "Words", "By"));
        it.line()
                .forEach(measured -> table.row(
                        DataTable.text(Words.dayAndYear(measured.on())),
                        DataTable.text(measured.value()
                                .map(value -> value.stripTrailingZeros().toPlainString())
                                .orElse("")),
                        DataTable.text(measured.direction().words()),
                        DataTable.text(measured.words()),
                        DataTable.text(by(measured))));
        return table;
    }

    private static String by(Measurement it) {
        return it.by() + ", " + it.from().words().toLowerCase(Locale.UK);
    }
}
