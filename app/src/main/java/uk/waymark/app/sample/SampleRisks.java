package uk.waymark.app.sample;

import static uk.waymark.app.sample.SampleCast.well;

import jakarta.inject.Singleton;
import java.util.List;
import uk.waymark.ids.PlacementId;
import uk.waymark.risk.Hazard;
import uk.waymark.risk.NewRisk;
import uk.waymark.risk.RiskAssessments;
import uk.waymark.risk.RisksInUse;

/** A risk assessment whose second version the farm works by already, and one whose second version waits for the farm's word. */
@Singleton
class SampleRisks {
    private final RiskAssessments risks;
    private final RisksInUse inUse;

    SampleRisks(RiskAssessments risks, RisksInUse inUse) {
        this.risks = risks;
        this.inUse = inUse;
    }

    void make(SampleCast cast) {
        var ash = cast.placement(SampleCast.ASH);
        second(cast, ash, "The pupil works with the pony now");
        well(inUse.confirm(cast.manager(), ash, 2));
        well(inUse.confirm(cast.tutor(), ash, 2));
        second(cast, cast.placement(SampleCast.MERLE), "A neighbour's dog is on the yard at times");
    }

    private void second(SampleCast cast, PlacementId placement, String because) {
        var review = risks.latestReview(cast.lead(), placement);
        well(risks.write(
                cast.as(SampleAccount.SENCO),
                placement,
                1,
                new NewRisk(
                        "Walks off when shouted at; calm with animals. Peanuts are kept off the farm.",
                        List.of(
                                new Hazard(
                                        "Walks off the site towards the road",
                                        "The pupil",
                                        Hazard.Likelihood.POSSIBLE,
                                        Hazard.Severity.GRAVE,
                                        "The gate is kept shut; one adult near; the school is rung after five minutes",
                                        "The tutor"),
                                new Hazard(
                                        "Is kicked or bitten by a large animal",
                                        "The pupil and others in the box",
                                        Hazard.Likelihood.UNLIKELY,
                                        Hazard.Severity.SERIOUS,
                                        "Never alone in a box; helmet and boots; shown how each time",
                                        "Whoever leads the group")),
                        "Loud voices, a plan that changes without a word",
                        "A walk to the goats; five minutes without questions",
                        "Everybody who works with the pupil; the driver of the taxi",
                        review,
                        because)));
    }
}
