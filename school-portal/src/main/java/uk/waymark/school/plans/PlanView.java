package uk.waymark.school.plans;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import uk.waymark.access.Right;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementFiles;
import uk.waymark.plans.InitialAssessments;
import uk.waymark.plans.InterventionPlans;
import uk.waymark.plans.LearningPlans;
import uk.waymark.plans.PlanDelegation;
import uk.waymark.plans.ReleasingPlans;
import uk.waymark.plans.SupportPlans;
import uk.waymark.plans.ehc.ListedProvision;
import uk.waymark.school.SchoolFrame;
import uk.waymark.school.placements.PlacementScreen;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.plans.ListedPanel;

/**
 * The AP lead, SENCO or head: is the plan written and agreed, what did the provider find out, does its learning plan wait for an
 * answer, and when are the objectives looked at again.
 */
@Route(value = "placements/:id/plan", layout = SchoolFrame.class)
@Needs(Right.SEE_PUPILS)
@Prototype
public class PlanView extends PlacementScreen {
    private final InterventionPlans plans;
    private final PlanDelegation delegation;
    private final SupportPlans supports;
    private final InitialAssessments assessments;
    private final LearningPlans learning;
    private final ReleasingPlans releasing;
    private final ListedProvision listed;
    private final CurrentPerson person;
    private final Clock clock;

    PlanView(
            PlacementFiles placements,
            InterventionPlans plans,
            PlanDelegation delegation,
            SupportPlans supports,
            InitialAssessments assessments,
            LearningPlans learning,
            ReleasingPlans releasing,
            ListedProvision listed,
            CurrentPerson person,
            Clock clock) {
        super("Plans", placements, person);
        this.plans = plans;
        this.delegation = delegation;
        this.supports = supports;
        this.assessments = assessments;
        this.learning = learning;
        this.releasing = releasing;
        this.listed = listed;
        this.person = person;
        this.clock = clock;
    }

    @Override
    protected void show(Div page, PlacementFile placement) {
        var body = new Div();
        page.add(body);
        Runnable again = () -> fill(placement);
        plans.of(person.actor(), placement.id())
                .ifPresent(file ->
                        body.add(new OwnPlanPanel(plans, delegation, person, clock, placement, file, body, again)));
        body.add(new ProviderPlanPanel(
                assessments,
                learning,
                releasing,
                person,
                clock,
                placement.id(),
                may(Right.RELEASE_TO_FAMILY, placement),
                again));
        if (placement.hasPlan()) {
            var plans = may(Right.PLACE_PUPILS, placement) || may(Right.PLAN_SUPPORT, placement);
            body.add(new ListedPanel(listed, person, placement.id(), plans, false, again));
        }
        if (may(Right.PLAN_SUPPORT, placement)) {
            body.add(new SupportPanel(supports, person, clock, placement.id(), again));
        }
    }
}
