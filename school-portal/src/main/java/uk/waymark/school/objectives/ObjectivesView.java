package uk.waymark.school.objectives;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.ids.Id;
import uk.waymark.objectives.Measurement;
import uk.waymark.objectives.Objective;
import uk.waymark.objectives.ObjectiveOutcome;
import uk.waymark.objectives.ObjectiveSettings;
import uk.waymark.objectives.Objectives;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementFiles;
import uk.waymark.school.SchoolFrame;
import uk.waymark.school.placements.PlacementScreen;
import uk.waymark.settings.Settings;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.plans.Field;
import uk.waymark.web.plans.ObjectiveLine;
import uk.waymark.web.plans.Writing;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Empty;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Say;
import uk.waymark.web.widgets.Status;

/** The AP lead or SENCO, before a start and at each look: what is to be reached, how far each has come, and what changes. */
@Route(value = "placements/:id/objectives", layout = SchoolFrame.class)
@Needs(Right.SEE_PUPILS)
@Prototype
public class ObjectivesView extends PlacementScreen {
    private final Objectives objectives;
    private final Settings settings;
    private final CurrentPerson person;
    private final Clock clock;

    ObjectivesView(
            PlacementFiles placements, Objectives objectives, Settings settings, CurrentPerson person, Clock clock) {
        super("Objectives", placements, person);
        this.objectives = objectives;
        this.settings = settings;
        this.person = person;
        this.clock = clock;
    }

    @Override
    protected void show(Div page, PlacementFile placement) {
        var body = new Div();
        page.add(body);
        var all = objectives.of(person.actor(), placement.id());
        var keeps = may(Right.PLACE_PUPILS, placement) || may(Right.PLAN_SUPPORT, placement);
        if (keeps) {
            var add = new Button(all.isEmpty() ? "Agree on objectives" : "Add one", event -> add(body, placement, all));
            add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            body.add(add);
        }
        if (all.isEmpty()) {
            body.add(
                    new Empty("No objective yet. Each has a baseline, a measure and a day, so that everybody sees later"
                            + " how far the pupil has come."));
        }
        all.stream().filter(Objective::isOpen).forEach(it -> body.add(card(placement, it, keeps)));
        var closed = new Rows();
        all.stream().filter(it -> !it.isOpen()).forEach(it -> closed(closed, it));
        if (closed.getComponentCount() > 0) {
            body.add(new H2("Closed"), closed);
        }
    }

    private Div card(PlacementFile placement, Objective it, boolean keeps) {
        var agreed = it.agreed();
        var late = agreed.dueOn().isBefore(Session.today(clock));
        var head = new Div(
                new Span(agreed.strand().words() + ". By " + Words.dayAndYear(agreed.dueOn()) + "."),
                it.latest()
                        .map(latest -> Status.READ.chip(latest.direction().words()))
                        .orElseGet(() -> Status.WAITING.chip("Not measured yet")));
        if (late) {
            head.add(Status.OVERDUE.chip("Its day has passed"));
        }
        head.addClassName("strip");
        var card = new Div(
                new H3(agreed.words()),
                head,
                new Div("At the start: " + agreed.baseline() + ". Measured by: " + agreed.measure() + "."),
                new Div(agreed.success().isEmpty() ? "" : "Reached when: " + agreed.success() + "."),
                new Div("From: " + agreed.source().words() + ". Wording " + it.version() + ", " + it.agreedBy() + "."),
                ObjectiveLine.of(it));
        if (keeps) {
            card.add(buttons(placement, it));
        }
        return card;
    }

    private Div buttons(PlacementFile placement, Objective it) {
        var buttons = new Div();
        buttons.addClassName("actions");
        var measure = new Button("Measure", event -> measure(placement, it));
        var change = new Button("Change", event -> change(placement, it));
        var close = new Button("Close", event -> close(placement, it));
        Stream.of(measure, change, close).forEach(button -> {
            button.setAriaLabel(button.getText() + ": " + it.agreed().words());
            buttons.add(button);
        });
        return buttons;
    }

    private static void closed(Rows rows, Objective it) {
        it.closed()
                .ifPresent(closed -> rows.row(
                        Stream.of(
                                it.agreed().words(),
                                closed.words(),
                                closed.by() + ", " + Words.dayAndYear(closed.on())),
                        Status.DONE.chip(closed.result().words())));
    }

    /** As many lines as the school's settings show at first, one where there are some already. */
    private void add(Div body, PlacementFile placement, List<Objective> all) {
        var many = all.isEmpty() ? settings.of(placement.school()).get(ObjectiveSettings.SHOWN) : 1;
        List<ObjectiveForm> forms = new ArrayList<>();
        var fields = new Div();
        for (var line = 1; line <= many; line++) {
            var form = new ObjectiveForm(Optional.empty(), placement.endsOn());
            forms.add(form);
            fields.add(new H3(many == 1 ? "Objective" : "Objective " + line), form);
        }
        var another = new Button("Another objective", event -> {
            var form = new ObjectiveForm(Optional.empty(), placement.endsOn());
            forms.add(form);
            fields.addComponentAtIndex(fields.indexOf(event.getSource()), new H3("Another objective"));
            fields.addComponentAtIndex(fields.indexOf(event.getSource()), form);
        });
        fields.add(another);
        Writing.open(
                body,
                fields,
                "Agree on " + (many == 1 ? "it" : "them"),
                () -> save(placement, forms),
                () -> {
                    Say.done("Agreed.");
                    fill(placement);
                },
                () -> fill(placement));
    }

    /** What is saved is taken off the list, so that a refusal of the next one does not save it twice. */
    private Optional<Refused> save(PlacementFile placement, List<ObjectiveForm> forms) {
        forms.removeIf(ObjectiveForm::isBlank);
        if (forms.isEmpty()) {
            return Optional.of(new Refused("NONE", "Write at least one objective."));
        }
        while (!forms.isEmpty()) {
            var form = forms.getFirst();
            var wanted = form.typed();
            if (wanted.isEmpty()) {
                return Field.noDay();
            }
            if (objectives.add(person.actor(), placement.id(), wanted.get())
                    instanceof ObjectiveOutcome.Not(var refused)) {
                return Optional.of(refused);
            }
            form.setEnabled(false);
            forms.removeFirst();
        }
        return Optional.empty();
    }

    private void change(PlacementFile placement, Objective it) {
        var form = new ObjectiveForm(Optional.of(it.agreed()), placement.endsOn());
        var reason = Field.line("Why it changes", 500);
        new AskDialog("Change an objective", form, reason)
                .ask(
                        "Change it",
                        () -> form.typed()
                                .map(wanted -> objectives.change(
                                        person.actor(), it.id(), it.version(), wanted, reason.getValue()))
                                .orElseGet(Field::noDay),
                        () -> fill(placement));
    }

    private void measure(PlacementFile placement, Objective it) {
        var id = Id.next();
        var day = Field.day("Day", Session.today(clock));
        var value = new BigDecimalField("The number, if the measure has one");
        var direction = Field.choice("Beside the start", Measurement.Direction.class, Measurement.Direction::words);
        var words = Field.area("What shows it", 1_000);
        new AskDialog("Measure: " + it.agreed().words(), day, value, direction, words)
                .ask(
                        "Write it down",
                        () -> Optional.ofNullable(day.getValue())
                                .map(on -> objectives.measure(
                                        person.actor(),
                                        id,
                                        it.id(),
                                        new Measurement(
                                                on,
                                                Optional.ofNullable(value.getValue()),
                                                direction.getValue(),
                                                words.getValue(),
                                                Measurement.From.PLAN,
                                                "")))
                                .orElseGet(Field::noDay),
                        () -> fill(placement));
    }

    private void close(PlacementFile placement, Objective it) {
        var result = Field.choice("What became of it", Objective.Result.class, Objective.Result::words);
        var words = Field.area("In words", 1_000);
        new AskDialog("Close: " + it.agreed().words(), result, words)
                .ask(
                        "Close it",
                        () -> objectives.close(person.actor(), it.id(), result.getValue(), words.getValue()),
                        () -> fill(placement));
    }
}
