package uk.waymark.web.forms;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import uk.waymark.forms.Asked;

/** A group that may be repeated: its rows, each with the same questions, and the ways to add one and to take one away. */
final class GroupInput extends Div {
    private final QuestionPanel panel;
    private final Asked asked;
    private final FormPanel form;
    private final Div entries = new Div();
    private final List<String> rows = new ArrayList<>();

    private GroupInput(QuestionPanel panel, Asked asked, FormPanel form) {
        this.panel = panel;
        this.asked = asked;
        this.form = form;
        addClassName("group-input");
        getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", asked.question().text());
        var title = new Span(asked.question().text());
        title.addClassName("group-title");
        var add = new Button("Add", event -> add());
        add.setAriaLabel("Add to: " + asked.question().text());
        add(title, entries, add);
    }

    static AnswerInput of(QuestionPanel panel, Asked asked, FormPanel form) {
        var group = new GroupInput(panel, asked, form);
        return new AnswerInput(group, () -> List.copyOf(group.rows), group::show);
    }

    /** A name that two people who add at once do not both choose. */
    private void add() {
        rows.add(UUID.randomUUID().toString().replace("-", "").substring(0, 12));
        panel.changed();
    }

    private void remove(String row) {
        rows.remove(row);
        panel.changed();
    }

    private void show(List<String> values) {
        rows.clear();
        rows.addAll(values);
        entries.removeAll();
        for (var number = 0; number < values.size(); number++) {
            entries.add(entry(values.get(number), number + 1));
        }
    }

    private Div entry(String row, int number) {
        var entry = new Div();
        entry.addClassName("entry");
        entry.getElement().setAttribute("role", "group").setAttribute("aria-label", "Entry " + number);
        var remove = new Button("Remove", event -> remove(row));
        remove.setAriaLabel("Remove entry " + number + ": " + asked.question().text());
        form.below(asked.path() + "/" + row).stream().map(form::panel).forEach(entry::add);
        entry.add(remove);
        return entry;
    }
}
