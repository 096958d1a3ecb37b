package uk.waymark.web.agreements;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Supplier;
import uk.waymark.access.Refused;
import uk.waymark.signing.SigningReading;
import uk.waymark.web.widgets.AskDialog;

/** Somebody signs: reads, ticks what they confirm, and writes their own name. */
final class SignDialog {
    private final Checkbox ticked = new Checkbox("I have read it, and I confirm each of these sentences");
    private final TextField name = new TextField("Full name, as the signature");
    private final AskDialog dialog;

    SignDialog(SigningReading reading, String expected, Component[] text) {
        name.setHelperText("Write: " + expected);
        name.setMaxLength(200);
        name.setWidthFull();
        var declarations = new UnorderedList(
                reading.declarations().stream().map(ListItem::new).toArray(ListItem[]::new));
        dialog = new AskDialog(
                "Sign version " + reading.state().version(),
                new Details("Read what is signed", text),
                declarations,
                ticked,
                name);
    }

    String name() {
        return name.getValue();
    }

    boolean ticked() {
        return ticked.getValue();
    }

    void ask(String words, Supplier<Optional<Refused>> action, Runnable done) {
        dialog.ask(words, action, done);
    }
}
