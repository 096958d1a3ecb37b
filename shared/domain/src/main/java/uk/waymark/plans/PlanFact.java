package uk.waymark.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How the plans of a placement stand, for reports, families and the end.
 *
 * @param plan the number of the school's plan; empty while there is none
 * @param providerAgreedOn when the provider agreed to that version
 * @param learning how the newest learning plan stands; empty while there is none
 * @param learningAgreedOn when the school agreed to it
 * @param assessedOn when the provider assessed the pupil
 * @param checkedOn when somebody last said that the objectives were looked at
 * @param ehcOutcomes how many outcomes of an EHC plan the school's plan takes up
 */
public record PlanFact(
        Optional<Integer> plan,
        Optional<LocalDate> writtenOn,
        Optional<LocalDate> providerAgreedOn,
        Optional<LearningPlan.State> learning,
        Optional<LocalDate> learningAgreedOn,
        List<NewPlan.Milestone> milestones,
        Optional<LocalDate> assessedOn,
        Optional<LocalDate> checkedOn,
        int ehcOutcomes) {
    public PlanFact {
        milestones = List.copyOf(milestones);
    }
}
