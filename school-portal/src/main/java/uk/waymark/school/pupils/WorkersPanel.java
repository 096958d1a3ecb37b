package uk.waymark.school.pupils;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.stream.Stream;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.ids.PupilId;
import uk.waymark.pupils.Duty;
import uk.waymark.pupils.Worker;
import uk.waymark.pupils.Workers;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Say;
import uk.waymark.web.widgets.Status;

/** Who is rung at home, and who outside school is told of absences. */
final class WorkersPanel extends Section {
    private final transient Workers workers;
    private final transient CurrentPerson person;
    private final transient PupilId pupil;

    WorkersPanel(Workers workers, CurrentPerson person, PupilId pupil) {
        this.workers = workers;
        this.person = person;
        this.pupil = pupil;
        refresh();
    }

    private void refresh() {
        removeAll();
        var rows = new Rows();
        workers.of(person.actor(), pupil).forEach(worker -> add(rows, worker));
        add(
                new H2("Home and people to tell"),
                rows.orElse(
                        "Nobody yet. Add who is rung at home, the social worker, welfare officer or youth-justice worker who"
                                + " is told of absences, and everybody else whose work the pupil is."));
        if (person.actor().may(Right.MANAGE_WORKERS)) {
            add(new Button("Add somebody", event -> add()));
        }
    }

    private void add(Rows rows, Worker worker) {
        var row = rows.row(Stream.of(
                worker.name(),
                worker.duty().words(),
                Stream.of(worker.telephone(), worker.email())
                        .flatMap(Optional::stream)
                        .collect(java.util.stream.Collectors.joining(", "))));
        if (worker.email().isPresent()) {
            row.add(
                    worker.verifiedAt().isPresent()
                            ? Status.DONE.chip("Address checked")
                            : Status.TO_DO.chip("Address not checked: nothing is sent to it"));
        }
        if (!person.actor().may(Right.MANAGE_WORKERS)) {
            return;
        }
        if (worker.email().isPresent() && worker.verifiedAt().isEmpty()) {
            row.add(button(
                    "I have checked the address", worker, () -> workers.verify(person.actor(), pupil, worker.id())));
        }
        row.add(button("Remove", worker, () -> workers.end(person.actor(), pupil, worker.id())));
    }

    private Button button(String words, Worker worker, java.util.function.Supplier<Optional<Refused>> action) {
        var button = new Button(words, event -> {
            action.get().ifPresentOrElse(Say::refused, () -> Say.done("Done."));
            refresh();
        });
        button.setAriaLabel(words + ": " + worker.name());
        return button;
    }

    private void add() {
        var duty = new RadioButtonGroup<Duty>("Who is it?");
        duty.setItems(Duty.values());
        duty.setItemLabelGenerator(Duty::words);
        var name = new TextField("Name");
        var telephone = new TextField("Telephone");
        var email = new EmailField("E-mail address");
        new AskDialog("Add somebody", duty, name, telephone, email)
                .ask(
                        "Add",
                        () -> duty.getValue() == null
                                ? Optional.of(new Refused("DUTY", "Choose who it is."))
                                : workers.add(
                                        person.actor(),
                                        pupil,
                                        duty.getValue(),
                                        name.getValue(),
                                        text(telephone.getValue()),
                                        text(email.getValue())),
                        this::refresh);
    }

    private static Optional<String> text(String typed) {
        return typed.isBlank() ? Optional.empty() : Optional.of(typed.strip());
    }
}
