package uk.waymark.app.sample;

import static uk.waymark.app.sample.SampleCast.well;

import jakarta.inject.Singleton;
import uk.waymark.ids.Id;
import uk.waymark.ids.PlacementId;
import uk.waymark.placements.PlacementFile;
import uk.waymark.transition.Aim;
import uk.waymark.transition.Destination;
import uk.waymark.transition.Destinations;
import uk.waymark.transition.EndReason;
import uk.waymark.transition.Endings;
import uk.waymark.transition.NewReturnPlan;
import uk.waymark.transition.NextStep;
import uk.waymark.transition.ReturnPlan.Readiness;
import uk.waymark.transition.ReturnPlans;
import uk.waymark.transition.Success;

/** The way back: a plan whose readiness is judged by both sides, a placement that has ended well, and what comes after Year 11. */
@Singleton
class SampleReturns {
    private final ReturnPlans plans;
    private final Endings endings;
    private final Destinations destinations;

    SampleReturns(ReturnPlans plans, Endings endings, Destinations destinations) {
        this.plans = plans;
        this.endings = endings;
        this.destinations = destinations;
    }

    void make(SampleCast cast) {
        var ash = cast.file(SampleCast.ASH);
        planned(cast, ash);
        judged(cast, ash.id());
        planned(cast, cast.file(SampleCast.HEATH));
        nextSteps(cast);
        ended(cast, cast.placement(SampleCast.SORREL));
    }

    private void planned(SampleCast cast, PlacementFile file) {
        well(plans.write(
                cast.lead(),
                file.id(),
                0,
                new NewReturnPlan(
                        Aim.USUAL_SCHOOL,
                        "",
                        file.endsOn(),
                        "Six weeks at nine sessions of ten, and two breaks a day that the pupil asks for",
                        "A quiet room, a mentor each morning, with the head of year",
                        "The tutor comes along on the first two afternoons",
                        "Two afternoons a week from January, four from February",
                        "A morning with the old form before Christmas",
                        "Talk with the careers adviser in spring",
                        "Pupil, both parents, the farm's tutor",
                        "Read together with the pupil"),
                ""));
        well(plans.agree(cast.manager(), file.id(), 1, "We come along gladly."));
    }

    private void judged(SampleCast cast, PlacementId ash) {
        well(plans.judge(
                cast.tutor(), Id.next(), ash, Readiness.NOT_YET, "Mondays are still hard; the rest goes well."));
        well(plans.judge(
                cast.lead(), Id.next(), ash, Readiness.NEARLY, "Stayed for the whole of a morning with the form."));
        well(plans.release(cast.lead(), ash));
    }

    /** Some of Year 11 know where they go; the others stay due. */
    private void nextSteps(SampleCast cast) {
        var number = 0;
        for (var file : cast.running()) {
            if (file.yearGroup().filter("11"::equals).isPresent() && number++ % 3 != 2) {
                well(destinations.nextStep(
                        cast.lead(),
                        file.id(),
                        Destination.Where.COLLEGE,
                        NextStep.Stage.APPLIED,
                        "Cora Sample, careers adviser",
                        "A course that goes on from what is learned there"));
            }
        }
    }

    private void ended(SampleCast cast, PlacementId sorrel) {
        well(endings.end(
                cast.lead(),
                sorrel,
                cast.schoolDayBefore(1),
                EndReason.READY,
                Success.YES,
                "Came back to lessons step by step since October, and now stays."));
        well(endings.support(
                cast.lead(), Id.next(), sorrel, "A mentor on Monday mornings", "Mabel Sample", cast.today()));
        well(destinations.record(
                cast.lead(),
                sorrel,
                Destination.Point.AT_END,
                Destination.Where.USUAL_SCHOOL,
                true,
                "Back in all lessons"));
    }
}
