package uk.waymark.plans;

import java.time.LocalDate;
import java.util.Optional;
import uk.waymark.placements.PlacementFile;

/**
 * One placed pupil with special needs, as the SENCO looks at them.
 *
 * @param riskReviewOn when the risk assessment is looked at again; empty while none is in force
 * @param support the newest support plan
 * @param returning how the plan for the return stands, in words; empty where nobody keeps one
 */
public record SencoLine(
        PlacementFile placement,
        PlanFact plan,
        Optional<LocalDate> riskReviewOn,
        Optional<SupportPlan> support,
        Optional<String> returning) {
    /** The next day on which something has to be looked at. */
    public Optional<LocalDate> nextReview() {
        var reviewed = support.map(it -> it.written().reviewOn());
        return riskReviewOn
                .filter(day -> reviewed.filter(day::isAfter).isEmpty())
                .or(() -> reviewed);
    }

    /** Whether an EHC plan's outcomes are not taken up though there is such a plan. */
    public boolean lacksEhcOutcomes() {
        return placement.hasPlan() && plan.ehcOutcomes() == 0;
    }
}
