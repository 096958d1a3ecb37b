package uk.waymark.curriculum;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A qualification with how far the pupil is.
 *
 * @param steps in the order of their kinds
 */
public record Qualification(UUID id, NewQualification what, List<Taken> steps) {
    public Qualification {
        steps = List.copyOf(steps);
    }

    /**
     * That a step was taken.
     *
     * @param words the grade for a result, why for a withdrawal, else empty
     */
    public record Taken(Step step, LocalDate on, String words) {}

    public Optional<Taken> latest() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast());
    }

    /** What can come next: a pupil is entered, sits, has the result, and may be withdrawn until then. */
    public List<Step> next() {
        return latest().map(it -> switch (it.step()) {
                    case ENTERED -> List.of(Step.SAT, Step.WITHDRAWN);
                    case SAT -> List.of(Step.RESULT, Step.WITHDRAWN);
                    case RESULT, WITHDRAWN -> List.<Step>of();
                })
                .orElse(List.of(Step.ENTERED, Step.WITHDRAWN));
    }
}
