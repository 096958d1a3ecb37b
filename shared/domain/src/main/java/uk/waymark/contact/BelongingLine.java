package uk.waymark.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A line of the plan.
 *
 * @param on the day, where it has one
 * @param rhythm how often, in words
 * @param steps what came of it, in order
 */
public record BelongingLine(
        UUID id,
        BelongingKind kind,
        String words,
        Optional<LocalDate> on,
        String rhythm,
        String by,
        List<BelongingStep> steps) {
    /** How the risk was judged last. */
    public Optional<BelongingStep> judgement() {
        return steps.stream().filter(it -> it.kind().isJudgement()).reduce((earlier, later) -> later);
    }

    /** Whether the risk has still to be judged before anything comes of it. */
    public boolean needsJudgement() {
        return kind.isMeeting() && judgement().isEmpty();
    }

    /** What was written last. */
    public Optional<BelongingStep> last() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast());
    }

    public boolean isDropped() {
        return steps.stream().anyMatch(it -> it.kind() == BelongingStep.Kind.DROPPED);
    }
}
