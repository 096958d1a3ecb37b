package uk.waymark.plans;

import java.time.LocalDate;
import java.util.Optional;
import uk.waymark.placements.PlacementFile;
import uk.waymark.plans.ehc.ListedFact;
import uk.waymark.transition.ReturnPlan;

/**
 * One placed pupil with special needs, as the SENCO looks at them.
 *
 * @param riskReviewOn when the risk assessment is looked at again; empty while none is in force
 * @param support the newest support plan
 * @param listed what the EHC plan lists, and whether it is provided. Catalogue row BEH-05
 * @param returning the plan for the return; empty while there is none
 */
public record SencoLine(
        PlacementFile placement,
        PlanFact plan,
        Optional<LocalDate> riskReviewOn,
        Optional<SupportPlan> support,
        ListedFact listed,
        Optional<ReturnPlan> returning) {
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
