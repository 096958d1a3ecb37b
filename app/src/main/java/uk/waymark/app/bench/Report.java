package uk.waymark.app.bench;

import java.util.Locale;
import java.util.function.Consumer;

/** Prints what was measured, and of each target whether it is met. */
final class Report {
    private final Consumer<String> out;

    Report(Consumer<String> out) {
        this.out = out;
    }

    void line(String format, Object... values) {
        out.accept(String.format(Locale.UK, format, values));
    }

    void heading(String words) {
        out.accept("");
        out.accept(words);
    }

    void rateHeading() {
        line("%8s %14s %14s %7s   %26s", "tablets", "endpoint", "bare JDBC", "ratio", "a post: median, p95, p99 ms");
    }

    void rate(int tablets, Load endpoint, Load bare) {
        line(
                "%8d %14.0f %14.0f %7.2f   %s",
                tablets,
                endpoint.marksPerSecond(),
                bare.marksPerSecond(),
                endpoint.marksPerSecond() / bare.marksPerSecond(),
                endpoint.timings().columns());
    }

    void timings(String what, Timings timings) {
        line("%-34s %s   (%d times)", what, timings.columns(), timings.many());
    }

    void statements(String what, Statements.Count count) {
        line("%-46s %3d   (%d with those that begin, end or set something)", what, count.rows(), count.all());
    }

    void target(String what, boolean met, String measured) {
        line("%-62s %-8s %s", what, met ? "met" : "NOT MET", measured);
    }
}
