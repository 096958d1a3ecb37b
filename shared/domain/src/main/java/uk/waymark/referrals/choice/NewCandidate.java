package uk.waymark.referrals.choice;

import java.math.BigDecimal;
import java.util.Optional;
import uk.waymark.access.Refused;
import uk.waymark.ids.ProviderId;

/**
 * What the school notes about a provider that could take the pupil. Catalogue row REF-22.
 *
 * @param distanceKm kilometres from home or school, typed by hand
 * @param travelMinutes one way
 * @param cost pounds, for what {@code costPer} says
 * @param fit how it fits the pupil's needs
 * @param worth whether it is worth the money, and whether there is money left
 */
public record NewCandidate(
        ProviderId provider,
        Optional<BigDecimal> distanceKm,
        Optional<Integer> travelMinutes,
        Optional<BigDecimal> cost,
        CostPer costPer,
        String fit,
        String quality,
        String safety,
        String worth) {
    /** For what the cost is. */
    public enum CostPer {
        SESSION("a session"),
        DAY("a day"),
        WEEK("a week"),
        WHOLE("the whole placement");

        private final String words;

        CostPer(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    private static final int LONGEST = 1_000;

    public NewCandidate {
        fit = fit.strip();
        quality = quality.strip();
        safety = safety.strip();
        worth = worth.strip();
    }

    Optional<Refused> wrong() {
        if (fit.isEmpty() || quality.isEmpty() || safety.isEmpty() || worth.isEmpty()) {
            return refused("Write a line each about fit, quality, safety and value.");
        }
        if (fit.length() > LONGEST
                || quality.length() > LONGEST
                || safety.length() > LONGEST
                || worth.length() > LONGEST) {
            return refused("Write at most 1,000 characters about each.");
        }
        if (distanceKm
                        .filter(it -> it.signum() < 0 || it.compareTo(BigDecimal.valueOf(1_000)) > 0)
                        .isPresent()
                || travelMinutes.filter(it -> it < 0 || it > 600).isPresent()) {
            return refused("The way is up to 1,000 km or 600 minutes long.");
        }
        return cost.filter(it -> it.signum() < 0 || it.compareTo(BigDecimal.valueOf(200_000)) > 0)
                        .isPresent()
                ? refused("The cost is between £0 and £200,000.")
                : Optional.empty();
    }

    private static Optional<Refused> refused(String words) {
        return Optional.of(new Refused("INVALID", words));
    }
}
