package uk.waymark.web.plans;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import uk.waymark.access.Refused;

/** The fields of this package's forms, made in one way. */
public final class Field {
    private Field() {}

    public static TextArea area(String label, int longest) {
        var area = new TextArea(label);
        area.setMaxLength(longest);
        area.setWidthFull();
        return area;
    }

    public static TextArea area(String label, int longest, String help) {
        var area = area(label, longest);
        area.setHelperText(help);
        return area;
    }

    public static TextField line(String label, int longest) {
        var line = new TextField(label);
        line.setMaxLength(longest);
        line.setWidthFull();
        return line;
    }

    public static DatePicker day(String label) {
        var picker = new DatePicker(label);
        picker.setLocale(Locale.UK);
        return picker;
    }

    public static DatePicker day(String label, LocalDate day) {
        var picker = day(label);
        picker.setValue(day);
        return picker;
    }

    public static <E extends Enum<E>> Select<E> choice(String label, Class<E> kind, Function<E, String> words) {
        var choice = new Select<E>();
        choice.setLabel(label);
        choice.setItems(kind.getEnumConstants());
        choice.setItemLabelGenerator(words::apply);
        choice.setValue(kind.getEnumConstants()[0]);
        return choice;
    }

    /** What is said when a day is left out. */
    public static Optional<Refused> noDay() {
        return Optional.of(new Refused("DAY", "Choose the day."));
    }
}
