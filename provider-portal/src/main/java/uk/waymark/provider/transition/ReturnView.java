package uk.waymark.provider.transition;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.stream.Stream;
import uk.waymark.access.Right;
import uk.waymark.ids.Id;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementFiles;
import uk.waymark.provider.ProviderFrame;
import uk.waymark.provider.placements.PlacementScreen;
import uk.waymark.transition.Endings;
import uk.waymark.transition.ReturnPlan;
import uk.waymark.transition.ReturnPlan.Readiness;
import uk.waymark.transition.ReturnPlans;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Empty;
import uk.waymark.web.widgets.ReturnPlanFacts;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Say;
import uk.waymark.web.widgets.Status;

/** The manager or tutor, when the school has written the plan and near the end: agree, say how ready, hand over. */
@Route(value = "pupils/:id/return", layout = ProviderFrame.class)
@Needs(Right.WRITE_REPORTS)
@Prototype
public class ReturnView extends PlacementScreen {
    private final ReturnPlans plans;
    private final Endings endings;
    private final CurrentPerson person;

    ReturnView(PlacementFiles placements, ReturnPlans plans, Endings endings, CurrentPerson person) {
        super("Return and next step", placements, person);
        this.plans = plans;
        this.endings = endings;
        this.person = person;
    }

    @Override
    protected void show(Div page, PlacementFile placement) {
        plans.of(person.actor(), placement.id())
                .ifPresentOrElse(
                        it -> show(page, placement, it),
                        () -> page.add(
                                new Empty(
                                        "The school has not written a plan for the return or next step yet. You are told when it has.")));
        page.add(new H2("Handing over"));
        endings.handedOver(person.actor(), placement.id())
                .ifPresentOrElse(
                        it -> page.add(new Paragraph(it.words() + " " + it.by())),
                        () -> page.add(
                                new Button("We have handed over work and records", event -> handOver(placement))));
    }

    private void show(Div page, PlacementFile placement, ReturnPlan plan) {
        page.add(ReturnPlanFacts.of(plan.plan()));
        var actions = new Div();
        actions.addClassName("actions");
        if (plan.agreed().isPresent()) {
            actions.add(Status.IN_ORDER.chip("Agreed by " + plan.agreed().get().by()));
        } else {
            var agree = new Button("We agree to this plan", event -> agree(placement, plan));
            agree.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions.add(agree);
        }
        actions.add(new Button("Say how ready the pupil is", event -> judge(placement)));
        page.add(actions, new H2("How ready"), judged(plan));
    }

    private static Rows judged(ReturnPlan plan) {
        var rows = new Rows();
        plan.judged()
                .forEach(it -> rows.row(
                        Stream.of(it.readiness().words() + ", " + Words.dayAndYear(it.on()), it.words(), it.by())));
        return rows.orElse("Nobody has judged it yet.");
    }

    private void agree(PlacementFile placement, ReturnPlan plan) {
        var words = new TextArea("Anything to add (it need not be)");
        new AskDialog("Agree to the plan", words)
                .ask(
                        "We agree",
                        () -> plans.agree(person.actor(), placement.id(), plan.number(), words.getValue()),
                        () -> {
                            Say.done("The school sees it.");
                            fill(placement);
                        });
    }

    private void judge(PlacementFile placement) {
        var ready = new Select<Readiness>();
        ready.setLabel("How ready");
        ready.setItems(Readiness.values());
        ready.setItemLabelGenerator(Readiness::words);
        ready.setValue(Readiness.NOT_YET);
        var words = new TextArea("What you have seen that shows it");
        var id = Id.next();
        new AskDialog("How ready is the pupil?", ready, words)
                .ask(
                        "Save",
                        () -> plans.judge(person.actor(), id, placement.id(), ready.getValue(), words.getValue()),
                        () -> fill(placement));
    }

    private void handOver(PlacementFile placement) {
        var words = new TextArea("What you handed over, and to whom");
        new AskDialog("Hand over work and records", words)
                .ask(
                        "Save",
                        () -> endings.handOver(person.actor(), placement.id(), words.getValue()),
                        () -> fill(placement));
    }
}
