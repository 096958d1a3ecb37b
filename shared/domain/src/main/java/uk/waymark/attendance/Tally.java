package uk.waymark.attendance;

import java.util.Map;
import java.util.Optional;

/**
 * Sessions counted by what their codes count as, and the figures that follow. A rate is attending sessions of possible ones; what is
 * not a possible attendance, or not collected, is in neither.
 *
 * @param uncoded sessions that are over and for which the school has decided no code: in no figure, and never presumed present
 */
public record Tally(Map<CodeClass, Long> counts, long uncoded) {
    private static final double PERSISTENT = 10.0;
    private static final double SEVERE = 50.0;

    public Tally {
        counts = Map.copyOf(counts);
    }

    public long of(CodeClass codeClass) {
        return counts.getOrDefault(codeClass, 0L);
    }

    public long possible() {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().isPossible())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    public long attended() {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().isAttending())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    public long missed() {
        return possible() - attended();
    }

    /** Per cent of the possible sessions attended; empty when none was possible. */
    public Optional<Double> rate() {
        return possible() == 0 ? Optional.empty() : Optional.of(100.0 * attended() / possible());
    }

    /** A tenth or more of the pupil's own possible sessions missed. */
    public boolean isPersistent() {
        return missedShare() >= PERSISTENT;
    }

    /** Half or more missed. */
    public boolean isSevere() {
        return missedShare() >= SEVERE;
    }

    private double missedShare() {
        return possible() == 0 ? 0 : 100.0 * missed() / possible();
    }
}
