package uk.waymark.provider.attendance;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import uk.waymark.attendance.AbsenceReason;

/** The second tap: how late, or why not here. Sized for gloves. */
final class MoreDialog {
    private static final int[] USUAL = {5, 10, 15, 20, 30, 45};
    private static final int LATEST = 240;

    private MoreDialog() {}

    static void late(String name, IntConsumer chosen) {
        var dialog = new Dialog("How late is " + name + "?");
        var choices = new Div();
        choices.addClassName("choices");
        for (var minutes : USUAL) {
            choices.add(new Button(minutes + " min", event -> {
                dialog.close();
                chosen.accept(minutes);
            }));
        }
        var other = new IntegerField("Other, in minutes");
        other.setMin(1);
        other.setMax(LATEST);
        other.setStepButtonsVisible(true);
        var save = new Button("Save", event -> {
            var minutes = other.getValue();
            if (minutes == null || minutes < 1 || minutes > LATEST) {
                other.setErrorMessage("A number from 1 to " + LATEST);
                other.setInvalid(true);
            } else {
                dialog.close();
                chosen.accept(minutes);
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.add(choices, other);
        dialog.getFooter().add(new Button("Cancel", event -> dialog.close()), save);
        dialog.open();
    }

    static void absent(String name, Consumer<@Nullable AbsenceReason> chosen) {
        var dialog = new Dialog("Why is " + name + " not here?");
        var choices = new Div();
        choices.addClassName("choices");
        var unknown = new Button("Nobody has told us", event -> {
            dialog.close();
            chosen.accept(null);
        });
        unknown.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        choices.add(unknown);
        for (var reason : AbsenceReason.values()) {
            choices.add(new Button(reason.words(), event -> {
                dialog.close();
                chosen.accept(reason);
            }));
        }
        dialog.add(choices);
        dialog.getFooter().add(new Button("Cancel", event -> dialog.close()));
        dialog.open();
    }
}
