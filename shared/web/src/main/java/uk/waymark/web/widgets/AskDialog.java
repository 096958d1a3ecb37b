package uk.waymark.web.widgets;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.function.Supplier;
import uk.waymark.access.Refused;

/** A small form that asks before something is done: it stays open, with the reason, until what is asked for is not refused. */
public final class AskDialog extends Dialog {
    private final Say.Place refusal = new Say.Place();
    private final Div form = new Div();

    public AskDialog(String title, Component... fields) {
        super(title);
        form.addClassName("form");
        form.add(fields);
        form.add(refusal);
        add(form);
    }

    /** Opens it; the words stand on the button that runs the action, and {@code done} runs when it was not refused. */
    public void ask(String words, Supplier<Optional<Refused>> action, Runnable done) {
        var yes = new Button(words);
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        yes.setDisableOnClick(true);
        yes.addClickListener(event -> {
            refusal.clear();
            var refused = action.get();
            refused.ifPresent(refusal::refused);
            yes.setEnabled(true);
            if (refused.isEmpty()) {
                close();
                done.run();
            }
        });
        getFooter().add(new Button("Cancel", event -> close()), yes);
        open();
    }
}
