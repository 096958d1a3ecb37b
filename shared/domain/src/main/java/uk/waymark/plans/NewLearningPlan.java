package uk.waymark.plans;

import java.util.List;

/**
 * What a provider writes as a pupil's learning plan.
 *
 * @param words how the pupil gets there
 * @param reason why this version was written
 */
public record NewLearningPlan(String words, List<Target> targets, String reason) {
    public NewLearningPlan {
        words = words.strip();
        targets = List.copyOf(targets);
        reason = reason.strip();
    }
}
