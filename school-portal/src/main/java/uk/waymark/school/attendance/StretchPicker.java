package uk.waymark.school.attendance;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import uk.waymark.access.Refused;
import uk.waymark.figures.Stretch;
import uk.waymark.web.Words;
import uk.waymark.web.widgets.Say;

/** Over which days: one of those that are offered, or days of one's own. */
final class StretchPicker extends Div {
    private final transient Consumer<Stretch> chosen;
    private final Select<Stretch> select = new Select<>();
    private final DatePicker from = new DatePicker("From");
    private final DatePicker to = new DatePicker("To");
    private final Say.Place refusal = new Say.Place();

    StretchPicker(List<Stretch> offered, Stretch now, LocalDate today, Consumer<Stretch> chosen) {
        this.chosen = chosen;
        addClassName("row-form");
        List<Stretch> all = new ArrayList<>(offered);
        if (!all.contains(now)) {
            all.add(now);
        }
        var own = new Stretch("Chosen days", now.from(), today);
        if (all.stream().noneMatch(it -> it.name().equals(own.name()))) {
            all.add(own);
        }
        select.setLabel("Counted over");
        select.setItems(all);
        select.setItemLabelGenerator(Stretch::name);
        select.setValue(now);
        select.addValueChangeListener(event -> {
            show(event.getValue());
            chosen.accept(event.getValue());
        });
        for (var picker : List.of(from, to)) {
            picker.setLocale(Locale.UK);
            picker.setMax(today);
            picker.addValueChangeListener(event -> {
                if (event.isFromClient()) {
                    own();
                }
            });
        }
        show(now);
        add(select, from, to, refusal);
    }

    private void show(Stretch stretch) {
        var own = stretch.name().equals("Chosen days");
        from.setVisible(own);
        to.setVisible(own);
        from.setValue(stretch.from());
        to.setValue(stretch.to());
        select.setHelperText(own ? "" : Words.day(stretch.from()) + " to " + Words.day(stretch.to()));
        refusal.clear();
    }

    private void own() {
        if (from.getValue() == null || to.getValue() == null) {
            return;
        }
        Stretch.chosen(from.getValue(), to.getValue())
                .ifPresentOrElse(
                        stretch -> {
                            refusal.clear();
                            chosen.accept(stretch);
                        },
                        () -> refusal.refused(new Refused(
                                "INVALID", "Choose a last day on or after the first, at most a school year later.")));
    }
}
