package uk.waymark.school.attendance;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import uk.waymark.figures.PupilAttendance.WeekFigures;
import uk.waymark.web.widgets.DataTable;

/** The rate of each week as a line, against the target, with a table that says the same. A week without a possible session is a gap. */
final class WeeksLine extends Div {
    private static final DateTimeFormatter WEEK = DateTimeFormatter.ofPattern("d MMM", Locale.UK);
    private static final int WIDE = 720;
    private static final int HIGH = 220;
    private static final int LEFT = 64;
    private static final int RIGHT = 44;
    private static final int BELOW = 30;
    private static final int ABOVE = 14;

    private final transient List<WeekFigures> weeks;
    private final double target;

    WeeksLine(List<WeekFigures> weeks, double target) {
        this.weeks = List.copyOf(weeks);
        this.target = target;
        addClassName("weeks-line");
        var drawing = new Div(new Svg(drawing()));
        drawing.addClassName("scroll");
        drawing.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", "Weeks as a line");
        add(drawing, twin());
    }

    private double x(int week) {
        var room = WIDE - LEFT - RIGHT;
        return LEFT + (weeks.size() == 1 ? room / 2 : room * week / (weeks.size() - 1));
    }

    private static double y(double rate) {
        return ABOVE + (HIGH - ABOVE - BELOW) * (100 - rate) / 100;
    }

    private String drawing() {
        var svg = new StringBuilder();
        svg.append("<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">".formatted(WIDE, HIGH, summary()));
        for (var rate = 0; rate <= 100; rate += 25) {
            svg.append(line("grid", LEFT, y(rate), WIDE - 12.0, y(rate)));
            svg.append(text("end", LEFT - 8.0, y(rate) + 4, rate + "%"));
        }
        svg.append(line("target", LEFT, y(target), WIDE - 12.0, y(target)));
        svg.append(path());
        var step = Math.max(1, (weeks.size() + 7) / 8);
        for (var week = 0; week < weeks.size(); week++) {
            var at = week;
            weeks.get(week).tally().rate().ifPresent(rate -> svg.append(point(x(at), y(rate), rate < target)));
            if (week % step == 0) {
                svg.append(text(
                        "middle",
                        x(week),
                        HIGH - 8.0,
                        WEEK.format(weeks.get(week).monday())));
            }
        }
        return svg.append("</svg>").toString();
    }

    private String summary() {
        var below = weeks.stream()
                .filter(week ->
                        week.tally().rate().filter(rate -> rate < target).isPresent())
                .count();
        return "Attendance week by week: %d of %d weeks below the target of %s"
                .formatted(below, weeks.size(), Rates.target(target));
    }

    private static String line(String kind, double fromX, double fromY, double toX, double toY) {
        return String.format(
                Locale.ROOT,
                "<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>",
                kind,
                fromX,
                fromY,
                toX,
                toY);
    }

    private static String text(String anchor, double x, double y, String words) {
        return String.format(
                Locale.ROOT, "<text text-anchor=\"%s\" x=\"%.1f\" y=\"%.1f\">%s</text>", anchor, x, y, words);
    }

    /** Below the target a square, else a dot: seen without colour too. */
    private static String point(double x, double y, boolean below) {
        return below
                ? String.format(
                        Locale.ROOT,
                        "<rect class=\"below\" x=\"%.1f\" y=\"%.1f\" width=\"9\" height=\"9\"/>",
                        x - 4.5,
                        y - 4.5)
                : String.format(Locale.ROOT, "<circle class=\"above\" cx=\"%.1f\" cy=\"%.1f\" r=\"4\"/>", x, y);
    }

    private String path() {
        var path = new StringBuilder();
        var drawing = false;
        for (var week = 0; week < weeks.size(); week++) {
            var rate = weeks.get(week).tally().rate();
            if (rate.isPresent()) {
                path.append(String.format(Locale.ROOT, "%s%.1f %.1f ", drawing ? "L" : "M", x(week), y(rate.get())));
            }
            drawing = rate.isPresent();
        }
        return "<path class=\"rate\" d=\"" + path + "\"/>";
    }

    private NativeDetails twin() {
        var table = new DataTable("Weeks", List.of("Week of", "Rate", "Attended", "Possible", "Without a code"));
        weeks.forEach(week -> table.row(
                DataTable.text(WEEK.format(week.monday())),
                DataTable.text(Rates.words(week.tally().rate())),
                DataTable.number(week.tally().attended()),
                DataTable.number(week.tally().possible()),
                DataTable.number(week.tally().uncoded())));
        return new NativeDetails("The same as a table", table);
    }
}
