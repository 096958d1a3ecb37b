package uk.waymark.web.plans;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.function.Supplier;
import uk.waymark.access.Refused;
import uk.waymark.web.widgets.Say;

/** A long form in the page itself: it stays, with the reason beside its button, until what is written is not refused. */
public final class Writing extends Div {
    private Writing(Component form, String words, Supplier<Optional<Refused>> save, Runnable done, Runnable cancel) {
        var refusal = new Say.Place();
        var button = new Button(words);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(event -> {
            refusal.clear();
            var refused = save.get();
            refused.ifPresent(refusal::refused);
            button.setEnabled(true);
            if (refused.isEmpty()) {
                done.run();
            }
        });
        var buttons = new Div(button, new Button("Cancel", event -> cancel.run()));
        buttons.addClassName("actions");
        add(form, refusal, buttons);
    }

    /** Puts it in the place of what stands there; {@code done} runs when it was not refused. */
    public static void open(
            Div place, Component form, String words, Supplier<Optional<Refused>> save, Runnable done, Runnable cancel) {
        place.removeAll();
        place.add(new Writing(form, words, save, done, cancel));
    }
}
