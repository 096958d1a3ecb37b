package uk.waymark.web.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import uk.waymark.forms.Answer;
import uk.waymark.forms.Kind;
import uk.waymark.forms.Question;

/**
 * What one types or taps to answer a question of some kind.
 *
 * @param read the values as they are kept
 * @param write shows these values instead
 */
record AnswerInput(Component component, Supplier<List<String>> read, Consumer<List<String>> write) {
    /** @param changed run when the person, not the server, has changed it */
    static AnswerInput of(Question question, Runnable changed) {
        return switch (question.kind()) {
            case YES_NO, YES_NO_NA, CHOICE, SCALE -> one(question, changed);
            case MULTIPLE, TICKS -> several(question, changed);
            case LINES -> lines(question, changed);
            case DATE -> day(question, changed);
            case DATE_TIME -> moment(question, changed);
            case SIGNATURE -> signature(question, changed);
            default -> line(question, changed);
        };
    }

    private static void listen(HasValue<?, ?> field, Runnable changed) {
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                changed.run();
            }
        });
    }

    private static List<String> typed(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip());
    }

    private static AnswerInput one(Question question, Runnable changed) {
        var field = new RadioButtonGroup<String>(question.text());
        field.setItems(question.choices());
        field.setItemLabelGenerator(question::words);
        listen(field, changed);
        return new AnswerInput(
                field,
                () -> field.getValue() == null ? List.of() : List.of(field.getValue()),
                values -> field.setValue(values.isEmpty() ? null : values.getFirst()));
    }

    private static AnswerInput several(Question question, Runnable changed) {
        var field = new CheckboxGroup<String>(question.text());
        List<String> items = new ArrayList<>(question.choices());
        if (question.kind() == Kind.TICKS) {
            items.add(Answer.NONE);
        }
        field.setItems(items);
        field.setItemLabelGenerator(value -> value.equals(Answer.NONE) ? "None of these" : question.words(value));
        listen(field, changed);
        return new AnswerInput(
                field,
                () -> items.stream().filter(field.getValue()::contains).toList(),
                values -> field.setValue(new LinkedHashSet<>(values)));
    }

    private static AnswerInput line(Question question, Runnable changed) {
        var field = new TextField(question.text());
        if (question.kind() == Kind.MONEY) {
            field.setPrefixComponent(new Span("£"));
        }
        if (question.kind() != Kind.TEXT) {
            field.getElement().setAttribute("inputmode", "decimal");
        }
        listen(field, changed);
        return new AnswerInput(
                field,
                () -> typed(
                        question.kind() == Kind.TEXT
                                ? field.getValue()
                                : field.getValue().replaceAll("[,\\s£]", "")),
                values -> field.setValue(values.isEmpty() ? "" : values.getFirst()));
    }

    private static AnswerInput lines(Question question, Runnable changed) {
        var field = new TextArea(question.text());
        field.setMinRows(3);
        listen(field, changed);
        return new AnswerInput(
                field,
                () -> typed(field.getValue()),
                values -> field.setValue(values.isEmpty() ? "" : values.getFirst()));
    }

    private static AnswerInput day(Question question, Runnable changed) {
        var field = new DatePicker(question.text());
        field.setLocale(Locale.UK);
        field.setI18n(new DatePicker.DatePickerI18n()
                .setBadInputErrorMessage("This is no day of the calendar; write one such as 24/11/2026."));
        listen(field, changed);
        return new AnswerInput(
                field,
                () -> field.getValue() == null
                        ? List.of()
                        : List.of(field.getValue().toString()),
                values -> field.setValue(values.isEmpty() ? null : LocalDate.parse(values.getFirst())));
    }

    private static AnswerInput moment(Question question, Runnable changed) {
        var field = new DateTimePicker(question.text());
        field.setLocale(Locale.UK);
        field.setStep(Duration.ofMinutes(5));
        field.setDateAriaLabel("Date");
        field.setTimeAriaLabel("Time");
        listen(field, changed);
        return new AnswerInput(
                field,
                () -> field.getValue() == null
                        ? List.of()
                        : List.of(field.getValue().toString()),
                values -> field.setValue(values.isEmpty() ? null : LocalDateTime.parse(values.getFirst())));
    }

    private static AnswerInput signature(Question question, Runnable changed) {
        var name = new TextField(question.text());
        name.setHelperText("Type your full name.");
        var confirmed = new Checkbox("This is my signature; what is written above is true as far as I know.");
        listen(name, changed);
        listen(confirmed, changed);
        return new AnswerInput(
                new Div(name, confirmed),
                () -> name.getValue().isBlank()
                        ? List.of()
                        : confirmed.getValue()
                                ? List.of(name.getValue().strip(), Answer.CONFIRMED)
                                : List.of(name.getValue().strip()),
                values -> {
                    name.setValue(values.isEmpty() ? "" : values.getFirst());
                    confirmed.setValue(values.contains(Answer.CONFIRMED));
                });
    }
}
