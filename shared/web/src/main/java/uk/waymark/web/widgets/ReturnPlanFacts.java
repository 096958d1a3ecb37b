package uk.waymark.web.widgets;

import com.vaadin.flow.component.html.DescriptionList;
import uk.waymark.transition.NewReturnPlan;
import uk.waymark.web.Words;

/** What a return plan says, for both sides of a placement. */
public final class ReturnPlanFacts extends DescriptionList {
    private ReturnPlanFacts() {
        addClassName("facts");
    }

    public static ReturnPlanFacts of(NewReturnPlan plan) {
        var facts = new ReturnPlanFacts();
        facts.fact("The aim", plan.aim().words() + ", by " + Words.dayAndYear(plan.targetOn()));
        facts.fact("Why this aim", plan.aimReason());
        facts.fact("How we judge readiness", plan.readiness());
        facts.fact("What the school does", plan.schoolSupport());
        facts.fact("What the provider does", plan.providerSupport());
        facts.fact("Step by step", plan.stages());
        facts.fact("Induction and transition", plan.induction());
        facts.fact("Careers guidance", plan.careers());
        facts.fact("Talked through with", plan.discussedWith());
        facts.fact("Made clear to pupil and family", plan.explained());
        return facts;
    }

    private void fact(String what, String words) {
        if (!words.isEmpty()) {
            add(new Term(what), new Description(words));
        }
    }
}
