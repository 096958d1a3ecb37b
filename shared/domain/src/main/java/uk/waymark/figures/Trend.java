package uk.waymark.figures;

import java.util.Optional;
import uk.waymark.attendance.Tally;

/** The last four weeks against the four before. */
public record Trend(Tally recent, Tally earlier) {
    private static final int ENOUGH = 8;

    /** By how many points the rate rose, negative when it fell; empty while either four weeks have fewer than eight possible sessions. */
    public Optional<Double> points() {
        return recent.possible() < ENOUGH || earlier.possible() < ENOUGH
                ? Optional.empty()
                : recent.rate().flatMap(now -> earlier.rate().map(before -> now - before));
    }
}
