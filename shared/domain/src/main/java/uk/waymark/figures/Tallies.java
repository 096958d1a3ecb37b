package uk.waymark.figures;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import uk.waymark.attendance.CodeClass;
import uk.waymark.attendance.Tally;

/** Adds tallies up. */
final class Tallies {
    private Tallies() {}

    static Tally together(Collection<Tally> tallies) {
        Map<CodeClass, Long> counts = new EnumMap<>(CodeClass.class);
        for (var tally : tallies) {
            tally.counts().forEach((codeClass, many) -> counts.merge(codeClass, many, Long::sum));
        }
        return new Tally(counts, tallies.stream().mapToLong(Tally::uncoded).sum());
    }
}
