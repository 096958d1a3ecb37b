package uk.waymark.plans;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A version of a provider's learning plan, with what the school answered. */
public record LearningPlan(
        UUID id, int number, NewLearningPlan written, Instant writtenAt, String by, Optional<Answer> answer) {
    /** What the school answered, and why where it sent the plan back. */
    public record Answer(boolean agreed, String reason, Instant at, String by) {}

    /** How a version stands. */
    public enum State {
        WAITS("Waits for the school"),
        AGREED("Agreed"),
        RETURNED("Sent back");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public State state() {
        return answer.map(it -> it.agreed() ? State.AGREED : State.RETURNED).orElse(State.WAITS);
    }
}
