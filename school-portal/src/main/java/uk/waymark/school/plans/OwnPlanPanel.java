package uk.waymark.school.plans;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.ids.Id;
import uk.waymark.placements.PlacementFile;
import uk.waymark.plans.InterventionPlans;
import uk.waymark.plans.Plan;
import uk.waymark.plans.PlanDelegation;
import uk.waymark.plans.PlanFile;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.plans.Field;
import uk.waymark.web.plans.PlanSheet;
import uk.waymark.web.plans.Writing;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Empty;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Say;
import uk.waymark.web.widgets.Status;

/** The school's own plan: how it stands, who prepares it, what it says, and the looks at its objectives. */
final class OwnPlanPanel extends Div {
    private final transient InterventionPlans plans;
    private final transient PlanDelegation delegation;
    private final transient CurrentPerson person;
    private final transient Clock clock;
    private final transient PlacementFile placement;
    private final transient PlanFile file;
    private final Div body;
    private final transient Runnable again;

    OwnPlanPanel(
            InterventionPlans plans,
            PlanDelegation delegation,
            CurrentPerson person,
            Clock clock,
            PlacementFile placement,
            PlanFile file,
            Div body,
            Runnable again) {
        this.plans = plans;
        this.delegation = delegation;
        this.person = person;
        this.clock = clock;
        this.placement = placement;
        this.file = file;
        this.body = body;
        this.again = again;
        add(new H2("The school's plan"));
        file.newest()
                .ifPresentOrElse(
                        it -> add(standing(it)),
                        () -> add(new Empty(
                                "Nobody has written the plan yet. Its objectives have a page of their own.")));
        file.delegated()
                .ifPresent(it -> add(new Paragraph(
                        it.by() + " gave the preparing to " + it.name() + ", " + Words.moment(it.at(), clock) + ".")));
        add(actions());
        file.newest().ifPresent(it -> add(PlanSheet.of(it.written())));
        add(new H3("Looks at the objectives"), new Paragraph("Next by " + Words.dayAndYear(file.checkOn()) + "."));
        add(looks());
    }

    private Div standing(Plan it) {
        var line = new Div(
                it.agreed()
                        .map(said -> Status.IN_ORDER.chip("Agreed by " + said.by()))
                        .orElseGet(() -> Status.WAITING.chip("The provider has not agreed yet")),
                new Span("Version " + it.number() + ", " + it.by() + ", " + Words.moment(it.writtenAt(), clock) + ". "
                        + it.written().reason()));
        line.addClassName("strip");
        return line;
    }

    private Div actions() {
        var actions = new Div();
        actions.addClassName("actions");
        var actor = person.actor();
        if (file.mayWrite()) {
            var write =
                    new Button(file.newest().isEmpty() ? "Write the plan" : "Write a new version", event -> write());
            write.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions.add(write);
        }
        if (actor.schools(Right.PLACE_PUPILS).contains(placement.school())
                || actor.schools(Right.PLAN_SUPPORT).contains(placement.school())) {
            actions.add(new Button("The objectives were looked at", event -> check()));
        }
        if (actor.schools(Right.DECIDE_REFERRALS).contains(placement.school())) {
            actions.add(new Button("Give the preparing to somebody", event -> give()));
        }
        return actions;
    }

    private void write() {
        var form = new PlanForm(placement, file.newest());
        Writing.open(
                body,
                form,
                "Save this version",
                () -> form.typed()
                        .map(it -> plans.write(
                                person.actor(),
                                placement.id(),
                                file.newest().map(Plan::number).orElse(0),
                                it))
                        .orElseGet(() -> Optional.of(
                                new Refused("DAY", "Choose the plan's days, and a day for each milestone."))),
                () -> {
                    Say.done("Saved. The provider is asked to agree.");
                    again.run();
                },
                again);
    }

    private void check() {
        var id = Id.next();
        var adjusted = new Checkbox("Something was adjusted");
        var words = Field.area("What you found", 1_000);
        new AskDialog("The objectives were looked at", words, adjusted)
                .ask(
                        "Write it down",
                        () -> plans.check(person.actor(), placement.id(), id, adjusted.getValue(), words.getValue()),
                        again);
    }

    private void give() {
        var to = new ComboBox<PlanDelegation.Member>("To whom");
        to.setItems(delegation.members(person.actor(), placement.id()));
        to.setItemLabelGenerator(PlanDelegation.Member::name);
        to.setWidthFull();
        new AskDialog("Give the preparing of this plan to somebody", to)
                .ask(
                        "Give it",
                        () -> to.getValue() == null
                                ? Optional.of(new Refused("WHOM", "Choose somebody."))
                                : delegation.give(
                                        person.actor(),
                                        placement.id(),
                                        to.getValue().id()),
                        () -> {
                            Say.done("Given, and they are told.");
                            again.run();
                        });
    }

    private Rows looks() {
        var rows = new Rows();
        file.checks()
                .forEach(it -> rows.row(
                        Stream.of(Words.dayAndYear(Session.dateOf(it.at())) + ", " + it.by(), it.words()),
                        it.adjusted() ? Status.CHANGED.chip("Adjusted") : Status.UNCHANGED.chip("As they were")));
        return rows.orElse("Nobody has said that they were looked at.");
    }
}
