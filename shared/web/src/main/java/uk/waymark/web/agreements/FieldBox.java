package uk.waymark.web.agreements;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import uk.waymark.agreements.AgreementField;
import uk.waymark.agreements.CostUnit;
import uk.waymark.agreements.FieldValue;
import uk.waymark.agreements.MissedSessions;
import uk.waymark.agreements.SaveOutcome;
import uk.waymark.progress.ReportInterval;
import uk.waymark.web.Words;
import uk.waymark.web.widgets.Say;

/** One field of an agreement that is written here: it saves itself when somebody leaves it, and says so. */
public final class FieldBox extends Div {
    /** Saves what is written over the revision that the writer had before them. */
    public interface Saving {
        SaveOutcome save(AgreementField field, String value, int base);
    }

    private final AgreementField field;
    private final Saving saving;
    private final Clock clock;
    private final Say.Place refusal = new Say.Place();
    private final Span note = new Span();
    private int base;

    public FieldBox(FieldValue value, Saving saving, Clock clock) {
        this.field = value.field();
        this.saving = saving;
        this.clock = clock;
        this.base = value.revision();
        addClassName("form");
        note.addClassName("help");
        note.setText(value.by()
                .map(it -> it.name() + ", " + Words.moment(it.at(), clock))
                .orElse(
                        value.isEmpty()
                                ? "Not written yet"
                                : "Put in from what Waymark knows; change it where it is wrong"));
        add(input(value), note, refusal);
    }

    private Component input(FieldValue value) {
        return switch (field.kind()) {
            case TEXT -> text(value);
            case MONEY, WEEKS -> line(value);
            case DATE -> day(value);
            case REPORTING -> choice(ReportInterval.class, value, ReportInterval::words);
            case COST_UNIT -> choice(CostUnit.class, value, CostUnit::words);
            case MISSED_SESSIONS -> choice(MissedSessions.class, value, MissedSessions::words);
        };
    }

    private Component text(FieldValue value) {
        var area = new TextArea(field.label());
        area.setHelperText(field.hint());
        area.setMaxLength(2_000);
        area.setWidthFull();
        area.setValue(value.value());
        area.addValueChangeListener(event -> save(event, event.getValue()));
        return area;
    }

    private Component line(FieldValue value) {
        var box = new TextField(field.label());
        box.setHelperText(field.hint());
        box.setValue(value.value());
        box.addValueChangeListener(event -> save(event, event.getValue()));
        return box;
    }

    private Component day(FieldValue value) {
        var box = new DatePicker(field.label());
        box.setHelperText(field.hint());
        if (!value.isEmpty()) {
            box.setValue(LocalDate.parse(value.value()));
        }
        box.addValueChangeListener(event -> save(
                event,
                Optional.ofNullable(event.getValue()).map(LocalDate::toString).orElse("")));
        return box;
    }

    private interface Worded<E> {
        String of(E value);
    }

    private <E extends Enum<E>> Component choice(Class<E> kind, FieldValue value, Worded<E> words) {
        var box = new Select<E>();
        box.setLabel(field.label());
        box.setHelperText(field.hint());
        box.setItems(kind.getEnumConstants());
        box.setItemLabelGenerator(words::of);
        Arrays.stream(kind.getEnumConstants())
                .filter(it -> it.name().equals(value.value()))
                .findFirst()
                .ifPresent(box::setValue);
        box.addValueChangeListener(event -> save(
                event, Optional.ofNullable(event.getValue()).map(Enum::name).orElse("")));
        return box;
    }

    private void save(ComponentValueChangeEvent<?, ?> event, String value) {
        if (!event.isFromClient()) {
            return;
        }
        refusal.clear();
        switch (saving.save(field, value, base)) {
            case SaveOutcome.Saved(int revision) -> {
                base = revision;
                note.setText("Saved " + Words.time(clock.instant()));
            }
            // Whoever writes it once more has read what it says now.
            case SaveOutcome.Stale stale -> {
                base = stale.now().revision();
                refusal.refused(stale.refused());
            }
            case SaveOutcome.Not(var refused) -> refusal.refused(refused);
        }
    }
}
