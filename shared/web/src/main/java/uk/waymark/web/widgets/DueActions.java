package uk.waymark.web.widgets;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.obligations.Colleague;
import uk.waymark.obligations.Due;
import uk.waymark.obligations.DueItem;
import uk.waymark.web.Words;

/** The questions that stand between a thing that is due and what is done about it. */
public final class DueActions {
    private static final int LONGEST = 500;

    private final Due due;
    private final Supplier<Actor> actor;
    private final Clock clock;
    private final Runnable done;

    public DueActions(Due due, Supplier<Actor> actor, Clock clock, Runnable done) {
        this.due = due;
        this.actor = actor;
        this.clock = clock;
        this.done = done;
    }

    void postpone(DueItem item) {
        var day = new DatePicker("New day");
        day.setLocale(Locale.UK);
        day.setMin(item.dueOn().plusDays(1));
        day.setMax(item.ruledOn().plusDays(item.kind().postponableDays()));
        day.setHelperText(
                "At the latest " + Words.day(item.ruledOn().plusDays(item.kind().postponableDays())));
        var reason = text("Why");
        reason.setHelperText("Stays on record and is shown to everybody who sees this.");
        new AskDialog("Postpone: " + item.kind().words(), about(item), day, reason)
                .ask(
                        "Postpone it",
                        () -> day.getValue() == null
                                ? Optional.of(new Refused("DAY", "Choose the new day."))
                                : due.postpone(actor.get(), item.id(), day.getValue(), reason.getValue()),
                        () -> said("Postponed to " + Words.day(day.getValue()) + "."));
    }

    void delegate(DueItem item) {
        var to = new ComboBox<Colleague>("To whom");
        to.setItems(due.colleagues(actor.get(), item.id()));
        to.setItemLabelGenerator(Colleague::name);
        to.setWidthFull();
        to.setHelperText("Whoever works with you and sees what is due. It stays on your board too.");
        new AskDialog("Give to somebody: " + item.kind().words(), about(item), to)
                .ask(
                        "Give it",
                        () -> to.getValue() == null
                                ? Optional.of(new Refused("WHOM", "Choose somebody."))
                                : due.delegate(
                                        actor.get(), item.id(), to.getValue().id()),
                        () -> said("Given to " + to.getValue().name() + ", who is told."));
    }

    void done(DueItem item) {
        var note = text("What was done");
        new AskDialog("Done: " + item.kind().words(), about(item), note)
                .ask(
                        "It is done",
                        () -> due.meet(actor.get(), item.id(), note.getValue()),
                        () -> said("Written down as done."));
    }

    void history(DueItem item) {
        var dialog = new Dialog(item.kind().words() + ": " + item.about());
        dialog.add(new Paragraph("Why it is due: " + item.kind().why() + ". " + item.reason() + "."));
        dialog.add(new Paragraph("What meets it: " + item.kind().metBy() + "."));
        var rows = new Rows();
        due.history(actor.get(), item.id())
                .forEach(step -> rows.row(Stream.of(step.words(), Words.moment(step.at(), clock))));
        dialog.add(rows.orElse("Nothing has happened to it yet."));
        dialog.getFooter().add(new Button("Close", event -> dialog.close()));
        dialog.open();
    }

    private static Paragraph about(DueItem item) {
        return new Paragraph(item.about() + ", due " + Words.day(item.dueOn()) + ".");
    }

    private static TextArea text(String label) {
        var area = new TextArea(label);
        area.setMaxLength(LONGEST);
        area.setWidthFull();
        return area;
    }

    private void said(String words) {
        Say.done(words);
        done.run();
    }
}
