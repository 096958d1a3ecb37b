package uk.waymark.school.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.waymark.forms.Form;
import uk.waymark.forms.Kind;
import uk.waymark.forms.NewOwnQuestion;
import uk.waymark.forms.Section;

/** What one says of a question to be added. */
final class QuestionFields {
    private final Select<Form> form = new Select<>();
    private final Select<Section> section = new Select<>();
    private final TextArea text = new TextArea("The question");
    private final Select<Kind> kind = new Select<>();
    private final TextArea options = new TextArea("Choices, one a line");
    private final Checkbox required = new Checkbox("It must be answered", true);
    private final Checkbox comment = new Checkbox("With room for a comment", true);
    private final DatePicker from;

    QuestionFields(List<Form> forms, LocalDate today) {
        from = new DatePicker("Asked from", today);
        from.setLocale(Locale.UK);
        form.setLabel("Form");
        form.setItems(forms);
        form.setItemLabelGenerator(Form::title);
        section.setLabel("Part of the form");
        section.setItemLabelGenerator(Section::title);
        form.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                section.setItems(event.getValue().sections());
            }
        });
        kind.setLabel("What is asked for");
        kind.setItems(
                Arrays.stream(Kind.values()).filter(it -> it != Kind.GROUP).toList());
        kind.setItemLabelGenerator(Kind::words);
        kind.setValue(Kind.YES_NO);
        kind.addValueChangeListener(event ->
                options.setVisible(event.getValue() != null && event.getValue().hasOptions()));
        options.setVisible(false);
    }

    Component[] all() {
        return new Component[] {form, section, text, kind, options, required, comment, from};
    }

    /** The question, if nothing has been left out that only a choice can give. */
    Optional<NewOwnQuestion> read() {
        if (form.getValue() == null
                || section.getValue() == null
                || kind.getValue() == null
                || from.getValue() == null) {
            return Optional.empty();
        }
        return Optional.of(new NewOwnQuestion(
                form.getValue().name(),
                section.getValue().id(),
                text.getValue(),
                kind.getValue(),
                options.getValue()
                        .lines()
                        .map(String::strip)
                        .filter(it -> !it.isEmpty())
                        .toList(),
                required.getValue(),
                comment.getValue(),
                from.getValue()));
    }
}
