package uk.waymark.school.placements;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.waymark.calendar.Half;
import uk.waymark.timetable.ExpectedTime;
import uk.waymark.timetable.Week;

/** The sessions of the week, ticked: in every week, and where the school's weeks alternate, in week A or B only. */
public final class PatternForm extends Div {
    static final List<DayOfWeek> WEEK =
            List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    private final transient Map<Week, Map<Half, CheckboxGroup<DayOfWeek>>> ticks = new EnumMap<>(Week.class);
    private final transient Map<Half, TimePicker> from = new EnumMap<>(Half.class);
    private final transient Map<Half, TimePicker> to = new EnumMap<>(Half.class);

    public PatternForm() {
        addClassName("form");
        from.put(Half.AM, time("Morning from", 9, 0));
        to.put(Half.AM, time("Morning to", 12, 0));
        from.put(Half.PM, time("Afternoon from", 13, 0));
        to.put(Half.PM, time("Afternoon to", 15, 0));
        for (var half : Half.values()) {
            add(days(Week.EVERY, half), row(picker(from, half), picker(to, half)));
        }
        add(alternating(Week.A), alternating(Week.B));
    }

    private Details alternating(Week week) {
        var details = new Details(
                "Only in "
                        + week.words()
                                .toLowerCase(Locale.UK)
                                .replace(" a", " A")
                                .replace(" b", " B"),
                days(week, Half.AM),
                days(week, Half.PM));
        details.setOpened(false);
        return details;
    }

    private CheckboxGroup<DayOfWeek> days(Week week, Half half) {
        var words = half == Half.AM ? "Mornings" : "Afternoons";
        var group = days(week == Week.EVERY ? words : words + ", " + week.words());
        ticks.computeIfAbsent(week, it -> new EnumMap<>(Half.class)).put(half, group);
        return group;
    }

    public static CheckboxGroup<DayOfWeek> days(String label) {
        var group = new CheckboxGroup<DayOfWeek>(label);
        group.setItems(WEEK);
        group.setItemLabelGenerator(day -> day.getDisplayName(TextStyle.SHORT, Locale.UK));
        return group;
    }

    private static TimePicker time(String label, int hour, int minute) {
        var picker = new TimePicker(label, LocalTime.of(hour, minute));
        picker.setLocale(Locale.UK);
        picker.setStep(Duration.ofMinutes(15));
        return picker;
    }

    static Div row(Component... fields) {
        var row = new Div(fields);
        row.addClassName("row-form");
        return row;
    }

    private static TimePicker picker(Map<Half, TimePicker> pickers, Half half) {
        return Optional.ofNullable(pickers.get(half)).orElseThrow();
    }

    /** Ticks what holds now, so that a change begins from it. */
    public void show(List<ExpectedTime> pattern) {
        ticks.forEach((week, halves) -> halves.forEach((half, group) -> {
            var times = pattern.stream()
                    .filter(time -> time.week() == week && time.half() == half)
                    .toList();
            group.setValue(times.stream().map(ExpectedTime::day).collect(Collectors.toSet()));
            times.stream().findFirst().ifPresent(time -> {
                picker(from, half).setValue(time.arrives());
                picker(to, half).setValue(time.leaves());
            });
        }));
    }

    /** What is ticked; empty when times are missing or end before they begin. */
    public Optional<List<ExpectedTime>> pattern() {
        List<ExpectedTime> pattern = new ArrayList<>();
        for (var weeks : ticks.entrySet()) {
            for (var entry : weeks.getValue().entrySet()) {
                Set<DayOfWeek> days = entry.getValue().getValue();
                var begins = picker(from, entry.getKey()).getValue();
                var ends = picker(to, entry.getKey()).getValue();
                if (days.isEmpty()) {
                    continue;
                }
                if (begins == null || ends == null || !begins.isBefore(ends)) {
                    return Optional.empty();
                }
                WEEK.stream()
                        .filter(days::contains)
                        .forEach(day ->
                                pattern.add(new ExpectedTime(weeks.getKey(), day, entry.getKey(), begins, ends)));
            }
        }
        return Optional.of(pattern);
    }
}
