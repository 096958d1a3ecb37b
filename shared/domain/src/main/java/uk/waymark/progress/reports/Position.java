package uk.waymark.progress.reports;

import java.math.BigDecimal;
import java.util.Optional;
import uk.waymark.objectives.Measurement.Direction;

/**
 * Where the pupil stands with one objective, as a report says it.
 *
 * @param objective how the objective was worded when the report was sent; empty in a draft
 * @param baseline the same for where it began
 */
public record Position(
        Optional<Direction> direction, Optional<BigDecimal> value, String words, String objective, String baseline) {
    public Position(Optional<Direction> direction, Optional<BigDecimal> value, String words) {
        this(direction, value, words.strip(), "", "");
    }

    Position frozen(String agreed, String from) {
        return new Position(direction, value, words, agreed, from);
    }
}
