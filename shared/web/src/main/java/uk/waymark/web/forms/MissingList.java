package uk.waymark.web.forms;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;
import uk.waymark.forms.MissingAnswer;
import uk.waymark.forms.Progress;

/** Stays in sight while one fills in a form: how much is answered, and what is not, each a tap away. */
final class MissingList extends Div {
    private final Consumer<String> jump;
    private final Span answered = new Span();
    private final UnorderedList list = new UnorderedList();
    private final Details details = new Details("What is missing", list);

    MissingList(Consumer<String> jump) {
        this.jump = jump;
        addClassName("missing-list");
        answered.addClassName("need");
        add(answered, details);
    }

    void open() {
        details.setOpened(true);
    }

    void show(Progress progress) {
        answered.setText(progress.words());
        details.setSummaryText(
                progress.isComplete()
                        ? "Nothing is missing"
                        : "What is missing (" + progress.missing().size() + ")");
        list.removeAll();
        progress.missing().forEach(it -> list.add(new ListItem(link(it))));
    }

    private Button link(MissingAnswer missing) {
        var link = new Button(missing.section() + ": " + missing.text(), event -> jump.accept(missing.path()));
        link.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        link.setTooltipText(missing.why());
        return link;
    }
}
