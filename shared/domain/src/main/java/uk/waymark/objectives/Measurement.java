package uk.waymark.objectives;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How far an objective had come on a day.
 *
 * @param value the number on the objective's own measure, where it has one
 * @param direction what it means beside the baseline
 * @param from what it was stated in
 */
public record Measurement(
        LocalDate on, Optional<BigDecimal> value, Direction direction, String words, From from, String by) {
    /** What a measurement means beside the baseline. */
    public enum Direction {
        AHEAD("Better than at the start"),
        SAME("As at the start"),
        BEHIND("Less than at the start"),
        REACHED("Reached");

        private final String words;

        Direction(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** What it was stated in. */
    public enum From {
        REPORT("Progress report"),
        REVIEW("Review"),
        VISIT("Visit"),
        PLAN("Plan"),
        NOTE("Note");

        private final String words;

        From(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
