package uk.waymark.school.contact;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.calendar.Session;
import uk.waymark.contact.SupportTask;
import uk.waymark.contact.SupportTasks;
import uk.waymark.ids.Id;
import uk.waymark.placements.PlacementFile;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Say;
import uk.waymark.web.widgets.Status;

/** The tasks of support for one placed pupil: giving one, and saying what was done. */
final class TaskList {
    private final SupportTasks tasks;
    private final CurrentPerson person;
    private final PlacementFile placement;
    private final Clock clock;
    private final Runnable done;

    TaskList(SupportTasks tasks, CurrentPerson person, PlacementFile placement, Clock clock, Runnable done) {
        this.tasks = tasks;
        this.person = person;
        this.placement = placement;
        this.clock = clock;
        this.done = done;
    }

    void show(Div page, boolean gives) {
        var rows = new Rows();
        tasks.of(person.actor(), placement.id()).forEach(it -> row(rows, it));
        page.add(rows.orElse("No task that you gave or have."));
        if (gives) {
            page.add(new Button("Give a task", event -> give()));
        }
    }

    private void row(Rows rows, SupportTask it) {
        var row = rows.row(Stream.concat(
                Stream.of(
                        it.words(),
                        it.holder() + ", due " + Words.day(it.dueOn()) + ". Given by " + it.by() + ", "
                                + Words.moment(it.givenAt(), clock) + "."),
                it.done().stream()
                        .map(done ->
                                "Done by " + done.by() + ", " + Words.moment(done.at(), clock) + ": " + done.words())));
        row.add(
                it.done().isPresent()
                        ? Status.IN_ORDER.chip("Done")
                        : it.dueOn().isBefore(Session.today(clock)) ? Status.OVERDUE.chip() : Status.TO_DO.chip());
        if (it.mine()) {
            var button = new Button("Say what was done", event -> finish(it));
            button.setAriaLabel("Say what was done: " + it.words());
            row.add(button);
        }
    }

    private void finish(SupportTask it) {
        var words = new TextArea("What was done");
        words.setMaxLength(500);
        words.setHelperText("Without the pupil's name: it is shown on the board of what is due.");
        new AskDialog("Done", words)
                .ask("It is done", () -> tasks.done(person.actor(), it.id(), words.getValue()), done);
    }

    private void give() {
        var id = Id.next();
        var words = new TextArea("What there is to do");
        words.setMaxLength(500);
        var role = new Select<Role>();
        role.setLabel("For the role");
        role.setItems(SupportTasks.ROLES);
        role.setItemLabelGenerator(Role::words);
        role.setValue(Role.SENCO);
        var one = new Select<SupportTasks.Colleague>();
        one.setLabel("Or for one person");
        one.setEmptySelectionAllowed(true);
        one.setEmptySelectionCaption("Anybody with the role");
        one.setItems(tasks.colleagues(person.actor(), placement.id()));
        one.setItemLabelGenerator(it -> it == null ? "Anybody with the role" : it.name());
        var day = new DatePicker("Due on", Session.today(clock).plusDays(7));
        day.setLocale(Locale.UK);
        day.setMin(Session.today(clock));
        new AskDialog("A task of support", words, role, one, day)
                .ask(
                        "Give it",
                        () -> Optional.ofNullable(day.getValue())
                                .map(on -> tasks.give(
                                        person.actor(),
                                        id,
                                        placement.id(),
                                        words.getValue(),
                                        one.getOptionalValue()
                                                .<SupportTasks.To>map(it -> new SupportTasks.To.One(it.person()))
                                                .orElseGet(() -> new SupportTasks.To.AnyOf(role.getValue())),
                                        on))
                                .orElseGet(() -> Optional.of(new Refused("DAY", "Choose the day."))),
                        () -> {
                            Say.done("Given. It is on their board.");
                            done.run();
                        });
    }
}
