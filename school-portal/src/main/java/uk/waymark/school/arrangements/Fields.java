package uk.waymark.school.arrangements;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.waymark.access.Refused;
import uk.waymark.arrangements.How;
import uk.waymark.calendar.Half;
import uk.waymark.timetable.WeekSession;

/** The fields that the forms of this package share. */
final class Fields {
    static final Refused DAY = new Refused("DAY", "Choose the day.");
    static final Refused CHOOSE = new Refused("CHOOSE", "Choose one of the answers.");

    private Fields() {}

    static DatePicker date(String label, Optional<LocalDate> first) {
        var picker = new DatePicker(label);
        picker.setLocale(Locale.UK);
        first.ifPresent(picker::setValue);
        return picker;
    }

    static TextArea area(String label, int most) {
        var area = new TextArea(label);
        area.setMaxLength(most);
        area.setMinHeight("5em");
        return area;
    }

    static TextField text(String label, int most) {
        var field = new TextField(label);
        field.setMaxLength(most);
        return field;
    }

    static <E> RadioButtonGroup<E> choice(String label, Collection<E> items, Function<E, String> words) {
        var group = new RadioButtonGroup<E>(label);
        group.setItems(items);
        group.setItemLabelGenerator(words::apply);
        return group;
    }

    static RadioButtonGroup<How> how(String label) {
        var group = choice(label, List.of(How.values()), How::words);
        group.setValue(How.CALL);
        return group;
    }

    /** One of those whom the school has on record, or whoever is typed. */
    static ComboBox<String> who(String label, List<String> known) {
        var box = new ComboBox<String>(label);
        box.setItems(known);
        box.setAllowCustomValue(true);
        box.addCustomValueSetListener(event -> box.setValue(event.getDetail()));
        if (known.size() == 1) {
            box.setValue(known.getFirst());
        }
        return box;
    }

    static Paragraph words(String text) {
        return new Paragraph(text);
    }

    static Set<WeekSession> sessions(CheckboxGroup<DayOfWeek> mornings, CheckboxGroup<DayOfWeek> afternoons) {
        return Stream.concat(
                        mornings.getValue().stream().map(day -> new WeekSession(day, Half.AM)),
                        afternoons.getValue().stream().map(day -> new WeekSession(day, Half.PM)))
                .collect(Collectors.toSet());
    }

    static String words(Set<WeekSession> sessions) {
        return sessions.stream()
                .sorted(Comparator.comparing(WeekSession::day).thenComparing(WeekSession::half))
                .map(it -> it.day().getDisplayName(TextStyle.SHORT, Locale.UK) + " "
                        + it.half().words().toLowerCase(Locale.UK))
                .collect(Collectors.joining(", "));
    }
}
