package uk.waymark.school.directions;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.waymark.access.Refused;

/** The fields of which the dialogs here are made. */
final class Fields {
    private Fields() {}

    static TextArea area(String label, String help, int most) {
        var area = new TextArea(label);
        area.setMaxLength(most);
        Stream.of(help).filter(it -> !it.isEmpty()).forEach(area::setHelperText);
        return area;
    }

    static TextField line(String label, int most) {
        var line = new TextField(label);
        line.setMaxLength(most);
        return line;
    }

    static DatePicker day(String label, LocalDate value) {
        var day = new DatePicker(label, value);
        day.setLocale(Locale.UK);
        return day;
    }

    static <T> Select<T> select(String label, T[] values, Function<T, String> words) {
        var select = new Select<T>();
        select.setLabel(label);
        select.setItems(values);
        select.setItemLabelGenerator(words::apply);
        select.setValue(values[0]);
        return select;
    }

    static Optional<Refused> noDay() {
        return Optional.of(new Refused("DAY", "Choose every day that is asked for."));
    }
}
