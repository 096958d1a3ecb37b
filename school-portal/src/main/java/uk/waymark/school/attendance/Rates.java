package uk.waymark.school.attendance;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Optional;
import uk.waymark.attendance.Tally;
import uk.waymark.figures.Trend;
import uk.waymark.web.widgets.Status;

/** Rates, and the words around them, the same on every screen. */
final class Rates {
    private static final double NO_CHANGE = 0.5;

    private Rates() {}

    static String words(Optional<Double> rate) {
        return rate.map(Rates::words).orElse("–");
    }

    /** Rounded down: a rate that is below the target must never read as if it had reached it. */
    static String words(double rate) {
        return String.format(Locale.UK, "%.1f%%", Math.floor(rate * 10) / 10);
    }

    static String target(double target) {
        return target == Math.rint(target)
                ? String.format(Locale.UK, "%.0f%%", target)
                : String.format(Locale.UK, "%.1f%%", target);
    }

    /** Persistent or severe absence, and nothing where neither is. */
    static Optional<Span> absence(Tally tally) {
        return tally.isSevere()
                ? Optional.of(Status.SEVERE.chip())
                : tally.isPersistent() ? Optional.of(Status.PERSISTENT.chip()) : Optional.empty();
    }

    /** The last four weeks against the four before, in words and with a sign. */
    static String trend(Trend trend) {
        return trend.points().map(Rates::points).orElse("Too few yet");
    }

    private static String points(double points) {
        if (Math.abs(points) < NO_CHANGE) {
            return "= The same";
        }
        return (points > 0 ? "▲ Up " : "▼ Down ") + String.format(Locale.UK, "%.1f", Math.abs(points));
    }
}
