package uk.waymark.school.attendance;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.waymark.access.Refused;
import uk.waymark.attendance.Code;
import uk.waymark.attendance.CurrentMark;
import uk.waymark.attendance.EntryHistory;
import uk.waymark.attendance.RegisterEntries;
import uk.waymark.attendance.RegisterEntries.Choice;
import uk.waymark.attendance.RegisterLine;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.MarkChip;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Say;

/** Choosing a code for one session, and reading what was said and decided about it. */
final class CodeDialog {
    private CodeDialog() {}

    static void choose(RegisterLine line, RegisterEntries entries, CurrentPerson person, Runnable done) {
        var code = new ComboBox<Code>("Code");
        code.setItems(entries.codes(person.actor(), line.key().session().date()));
        code.setItemLabelGenerator(it -> it.code() + "  " + it.meaning());
        code.setWidthFull();
        var reason = new TextField("Reason");
        reason.setMaxLength(500);
        reason.setHelperText("Needed when you amend, when it is not what is proposed, and where the code asks for it.");
        var supervisor = new TextField("Who supervised");
        var activity = new TextField("What the activity was");
        line.mark().map(CurrentMark::by).ifPresent(by -> supervisor.setValue(by + ", " + line.provider()));
        activity.setValue(line.activity());
        supervisor.setVisible(false);
        activity.setVisible(false);
        code.addValueChangeListener(event -> {
            var certifies = event.getValue() != null && event.getValue().asks() == Code.Asks.SUPERVISION;
            supervisor.setVisible(certifies);
            activity.setVisible(certifies);
        });
        var title = (line.code().isEmpty() ? "Code for " : "Amend the code of ") + line.name() + ", "
                + Words.day(line.key().session().date()) + " "
                + line.key().session().half().words().toLowerCase(Locale.UK);
        new AskDialog(title, new Paragraph(line.proposal().rule()), code, supervisor, activity, reason)
                .ask(
                        "Decide",
                        () -> code.getValue() == null
                                ? Optional.of(new Refused("CODE", "Choose a code."))
                                : entries.choose(
                                        person.actor(),
                                        line.key(),
                                        new Choice(
                                                code.getValue().code(),
                                                text(reason),
                                                text(supervisor),
                                                text(activity),
                                                line.entry())),
                        () -> {
                            Say.done("Decided.");
                            done.run();
                        });
    }

    private static Optional<String> text(TextField field) {
        return field.isVisible() && !field.getValue().isBlank() ? Optional.of(field.getValue()) : Optional.empty();
    }

    static void history(RegisterLine line, EntryHistory history, Clock clock) {
        var dialog =
                new Dialog(line.name() + ", " + Words.day(line.key().session().date()) + " "
                        + line.key().session().half().words().toLowerCase(Locale.UK));
        var marks = new Rows();
        history.marks()
                .forEach(said -> marks.row(
                        Stream.concat(
                                Stream.of(
                                        said.mark().by(),
                                        "Captured " + Words.moment(said.mark().capturedAt(), clock) + ", received "
                                                + Words.moment(said.receivedAt(), clock)),
                                said.tabletAt().stream()
                                        .map(at -> "The tablet's clock said " + Words.moment(at, clock))),
                        MarkChip.of(said.mark())));
        var codes = new Rows();
        history.entries()
                .forEach(entry -> codes.row(Stream.concat(
                        Stream.of(
                                (entry.replaces().isPresent() ? "Amended to " : "Code ") + entry.code(),
                                entry.by() + ", " + entry.as() + ", " + Words.moment(entry.at(), clock),
                                entry.rule()),
                        Stream.of(
                                        entry.reason().map(why -> "Reason: " + why),
                                        entry.supervisor().map(who -> "Supervised by " + who),
                                        entry.activity().map(what -> "Activity: " + what))
                                .flatMap(Optional::stream))));
        dialog.add(
                new H3("What the provider said"),
                marks.orElse("Nothing."),
                new H3("What the school decided"),
                codes.orElse("Nothing yet."));
        dialog.getFooter().add(new Button("Close", event -> dialog.close()));
        dialog.open();
    }
}
