package uk.waymark.transition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A pupil's return plan as it stands.
 *
 * @param number how often it has been written, this time included
 * @param agreed that the provider agreed to this version; empty while it has not
 * @param judged how ready the pupil was judged to be, the latest first
 */
public record ReturnPlan(
        int number,
        NewReturnPlan plan,
        String because,
        Instant writtenAt,
        String writtenBy,
        Optional<Agreed> agreed,
        List<Judged> judged) {
    public ReturnPlan {
        judged = List.copyOf(judged);
    }

    /** That somebody at the provider agreed to a version. */
    public record Agreed(Instant at, String by, String words) {}

    /** How ready the pupil was on a day. */
    public record Judged(LocalDate on, Readiness readiness, String words, String by) {}

    /** How ready a pupil is for the next step. */
    public enum Readiness {
        NOT_YET("Not yet"),
        NEARLY("Nearly"),
        READY("Ready");

        private final String words;

        Readiness(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
