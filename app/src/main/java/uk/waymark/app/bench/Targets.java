package uk.waymark.app.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the measurement is held against, on a machine with two cores and MySQL on the same machine. */
final class Targets {
    private static final double SHARE_OF_BARE = 0.5;
    private static final double GROWTH = 1.2;

    private final List<Target> all = new ArrayList<>();

    private record Target(String what, boolean met, String measured) {}

    void add(String what, boolean met, String measured) {
        all.add(new Target(what, met, measured));
    }

    void throughput(String history, double ratio) {
        add(
                "at least half of the bare batch at " + Scale.TARGET_TABLETS + " tablets, " + history + " history",
                ratio >= SHARE_OF_BARE,
                number(ratio));
    }

    void statements(String what, Statements.Count count, int most) {
        add("a " + what + " asks at most " + most + " statements", count.all() <= most, String.valueOf(count.all()));
    }

    void growth(String what, Timings small, Timings large) {
        var growth = large.at(0.95) / small.at(0.95);
        add(
                "p95 of a " + what + " on ten times the history at most " + GROWTH + " times",
                growth <= GROWTH,
                number(growth));
    }

    void print(Report report) {
        all.forEach(target -> report.target(target.what(), target.met(), target.measured()));
    }

    private static String number(double value) {
        return String.format(Locale.UK, "%.2f", value);
    }
}
