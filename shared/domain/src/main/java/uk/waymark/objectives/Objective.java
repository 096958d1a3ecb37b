package uk.waymark.objectives;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.waymark.ids.ObjectiveId;
import uk.waymark.ids.PlacementId;

/**
 * An objective as it stands now.
 *
 * @param version how often it has been worded, this time included
 * @param closed what became of it; empty while it is worked at
 * @param line how far it has come, the oldest first
 */
public record Objective(
        ObjectiveId id,
        PlacementId placement,
        int version,
        NewObjective agreed,
        Instant agreedAt,
        String agreedBy,
        Optional<Closed> closed,
        List<Measurement> line) {
    public Objective {
        line = List.copyOf(line);
    }

    public boolean isOpen() {
        return closed.isEmpty();
    }

    public Optional<Measurement> latest() {
        return line.isEmpty() ? Optional.empty() : Optional.of(line.getLast());
    }

    /** What became of an objective. */
    public enum Result {
        REACHED("Reached"),
        PARTLY("Partly reached"),
        NOT_REACHED("Not reached"),
        REPLACED("Replaced by another");

        private final String words;

        Result(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** That it was closed, and as what. */
    public record Closed(Result result, String words, LocalDate on, String by) {}
}
