package uk.waymark.school.transition;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.ids.Id;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementFiles;
import uk.waymark.school.SchoolFrame;
import uk.waymark.school.placements.PlacementScreen;
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

/** The AP lead or SENCO, when a placement starts and at each review: where it is to lead, and how near the pupil is to it. */
@Route(value = "placements/:id/return", layout = SchoolFrame.class)
@Needs(Right.SEE_PUPILS)
@Prototype
public class ReturnView extends PlacementScreen {
    private final ReturnPlans plans;
    private final CurrentPerson person;
    private final Clock clock;

    ReturnView(PlacementFiles placements, ReturnPlans plans, CurrentPerson person, Clock clock) {
        super("Return and next step", placements, person);
        this.plans = plans;
        this.person = person;
        this.clock = clock;
    }

    @Override
    protected void show(Div page, PlacementFile placement) {
        var plan = plans.of(person.actor(), placement.id());
        var keeps = may(Right.PLACE_PUPILS, placement) || may(Right.PLAN_SUPPORT, placement);
        plan.ifPresentOrElse(
                it -> page.add(standing(it), ReturnPlanFacts.of(it.plan())),
                () -> page.add(new Empty("No plan for the return or next step yet.")));
        var actions = new Div();
        actions.addClassName("actions");
        if (keeps) {
            var write = new Button(
                    plan.isPresent() ? "Write it anew" : "Write the plan", event -> open(page, placement, plan));
            write.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions.add(write);
            if (plan.isPresent()) {
                actions.add(new Button("Say how ready the pupil is", event -> judge(placement)));
            }
        }
        if (plan.isPresent() && may(Right.RELEASE_TO_FAMILY, placement)) {
            actions.add(new Button("Let the family see it", event -> release(placement)));
        }
        page.add(actions);
        plan.ifPresent(it -> page.add(new H2("How ready"), judged(it)));
    }

    private Div standing(ReturnPlan plan) {
        var words = new Paragraph("Version " + plan.number() + ", " + plan.writtenBy() + ", "
                + Words.moment(plan.writtenAt(), clock) + "." + (plan.because().isEmpty() ? "" : " " + plan.because()));
        var chip = plan.agreed()
                .map(it -> Status.IN_ORDER.chip("Agreed by " + it.by()))
                .orElseGet(() -> Status.TO_DO.chip("The provider has not agreed yet"));
        var line = new Div(chip, words);
        line.addClassName("strip");
        return line;
    }

    private Rows judged(ReturnPlan plan) {
        var rows = new Rows();
        plan.judged()
                .forEach(it -> rows.row(
                        Stream.of(it.readiness().words() + ", " + Words.dayAndYear(it.on()), it.words(), it.by())));
        return rows.orElse("Nobody has judged it yet.");
    }

    private void open(Div page, PlacementFile placement, Optional<ReturnPlan> before) {
        page.removeAll();
        var form = new ReturnForm(before, placement.endsOn());
        var refusal = new Say.Place();
        var save = new Button("Save the plan", event -> {
            refusal.clear();
            form.plan()
                    .map(it -> plans.write(
                            person.actor(),
                            placement.id(),
                            before.map(ReturnPlan::number).orElse(0),
                            it,
                            form.because()))
                    .orElseGet(
                            () -> Optional.of(new Refused("INVALID", "Choose the day by which it is to be reached.")))
                    .ifPresentOrElse(refusal::refused, () -> {
                        Say.done("Saved. The provider is asked to agree.");
                        fill(placement);
                    });
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(event -> save.setEnabled(true));
        var buttons = new Div(save, new Button("Cancel", event -> fill(placement)));
        buttons.addClassName("actions");
        page.add(form, refusal, buttons);
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

    private void release(PlacementFile placement) {
        plans.release(person.actor(), placement.id())
                .ifPresentOrElse(Say::refused, () -> Say.done("The family sees this version."));
    }
}
