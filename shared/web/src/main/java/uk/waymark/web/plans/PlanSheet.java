package uk.waymark.web.plans;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.stream.Stream;
import uk.waymark.plans.NeedArea;
import uk.waymark.plans.NewPlan;
import uk.waymark.web.Words;
import uk.waymark.web.widgets.Rows;

/** A school's plan as both sides read it: what it is for, the milestones, every need with how it is met, and what it takes up. */
public final class PlanSheet extends Div {
    private PlanSheet(NewPlan plan) {
        add(new Sheet()
                .fact("What it is for", plan.purpose())
                .fact("From and to", Words.dayAndYear(plan.from()) + " to " + Words.dayAndYear(plan.to()))
                .fact("How the pupil is assessed", plan.howAssessed())
                .fact("How progress is looked at", plan.howMonitored())
                .fact("Academic targets", plan.challenge().words() + ". " + plan.challengeWords()));
        add(new H3("Milestones"), milestones(plan), new H3("Needs, and how each is met"), needs(plan));
        add(new H3("From other documents"), links(plan));
    }

    public static PlanSheet of(NewPlan plan) {
        return new PlanSheet(plan);
    }

    private static Rows milestones(NewPlan plan) {
        var rows = new Rows();
        plan.milestones().forEach(it -> rows.row(Stream.of(it.words(), "By " + Words.dayAndYear(it.dueOn()))));
        return rows;
    }

    private static Sheet needs(NewPlan plan) {
        var sheet = new Sheet();
        for (var area : NeedArea.values()) {
            var need = plan.needs().getOrDefault(area, NewPlan.Need.NONE);
            sheet.fact(area.words(), need.none() ? "No need here" : need.need() + " Met by: " + need.metBy());
        }
        return sheet;
    }

    private static Rows links(NewPlan plan) {
        var rows = new Rows();
        plan.links()
                .forEach(it -> rows.row(Stream.of(
                        it.outcome(), it.source().words() + ": " + it.document(), "Delivered: " + it.delivery())));
        return rows.orElse("It takes up no other document.");
    }
}
