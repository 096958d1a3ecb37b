package uk.waymark.provider.assurance.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.waymark.access.Refused;
import uk.waymark.assurance.staff.CheckKind;
import uk.waymark.assurance.staff.NewCheck;
import uk.waymark.calendar.Session;
import uk.waymark.ids.Id;
import uk.waymark.web.widgets.AskDialog;

/** Writes down one check. There is no upload: nobody keeps copies of certificates here. */
final class CheckForm {
    private static final String IN_ORDER = "In order";
    private static final String NOT_IN_ORDER = "Not satisfactory";
    private static final String NOT_NEEDED = "Does not apply";

    private final UUID id = Id.next();
    private final CheckKind kind;
    private final RadioButtonGroup<String> result = new RadioButtonGroup<>("Result");
    private final DatePicker done = new DatePicker("Day of the check");
    private final TextField seenBy = new TextField("Who saw the documents");
    private final DatePicker again = new DatePicker("To be looked at again by (if you keep that)");
    private final TextField note = new TextField("Note");
    private final TextField why = new TextField("Why it does not apply");

    CheckForm(CheckKind kind, Clock clock) {
        this.kind = kind;
        result.setItems(
                kind.isConditional()
                        ? new String[] {IN_ORDER, NOT_IN_ORDER, NOT_NEEDED}
                        : new String[] {IN_ORDER, NOT_IN_ORDER});
        result.setValue(IN_ORDER);
        result.addValueChangeListener(event -> fold());
        done.setLocale(Locale.UK);
        done.setMax(Session.today(clock));
        again.setLocale(Locale.UK);
        seenBy.setMaxLength(200);
        note.setMaxLength(500);
        note.setHelperText("No numbers or copies of certificates.");
        why.setMaxLength(500);
        fold();
    }

    private void fold() {
        var applies = !NOT_NEEDED.equals(result.getValue());
        Stream.<Component>of(done, seenBy, again, note).forEach(field -> field.setVisible(applies));
        why.setVisible(!applies);
    }

    void ask(Function<NewCheck, Optional<Refused>> write, Runnable done) {
        new AskDialog(kind.words(), result, this.done, seenBy, again, note, why)
                .ask("Write it down", () -> write.apply(typed()), done);
    }

    private NewCheck typed() {
        return NOT_NEEDED.equals(result.getValue())
                ? NewCheck.notApplicable(id, kind, why.getValue())
                : new NewCheck(
                        id,
                        kind,
                        Optional.ofNullable(done.getValue()),
                        seenBy.getValue(),
                        IN_ORDER.equals(result.getValue()),
                        note.getValue(),
                        Optional.ofNullable(again.getValue()),
                        Optional.empty());
    }
}
