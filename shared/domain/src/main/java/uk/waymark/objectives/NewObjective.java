package uk.waymark.objectives;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody writes to agree on an objective.
 *
 * @param words what is to be reached, in the pupil's own terms where it can be
 * @param measure how it is measured, such as "sessions attended of ten" or "lessons stayed in"
 * @param baseline where the pupil stands at the beginning, in words
 * @param baselineValue the same as a number where the measure has one
 * @param targetValue the number that is aimed at, where the measure has one
 * @param success how everybody will see that it is reached
 * @param dueOn by when
 */
public record NewObjective(
        String words,
        Strand strand,
        Source source,
        String measure,
        String baseline,
        Optional<BigDecimal> baselineValue,
        Optional<BigDecimal> targetValue,
        String success,
        LocalDate dueOn) {
    public NewObjective {
        words = words.strip();
        measure = measure.strip();
        baseline = baseline.strip();
        success = success.strip();
    }
}
