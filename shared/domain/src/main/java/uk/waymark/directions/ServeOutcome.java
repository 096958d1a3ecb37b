package uk.waymark.directions;

import java.util.List;
import uk.waymark.access.Refused;

/** What came of serving a notice. */
public sealed interface ServeOutcome {
    /**
     * It went to everybody who can be written to.
     *
     * @param otherwise parents who cannot, by name: they get it by post or by hand, which is then written down
     * @param authority whether the authority has to get the same notice
     */
    record Served(int by, List<String> otherwise, boolean authority) implements ServeOutcome {
        public Served {
            otherwise = List.copyOf(otherwise);
        }
    }

    record Not(Refused refused) implements ServeOutcome {}
}
