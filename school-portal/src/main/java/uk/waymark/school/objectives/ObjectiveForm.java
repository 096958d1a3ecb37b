package uk.waymark.school.objectives;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import uk.waymark.objectives.NewObjective;
import uk.waymark.objectives.Source;
import uk.waymark.objectives.Strand;
import uk.waymark.web.plans.Field;

/** The fields of an objective. */
final class ObjectiveForm extends Div {
    private final TextArea words =
            Field.area("What is to be reached", 500, "In the pupil's own words where it can be.");
    private final Select<Strand> strand = Field.choice("What it is about", Strand.class, Strand::words);
    private final Select<Source> source = Field.choice("Where it comes from", Source.class, Source::words);
    private final TextField measure = Field.line("How it is measured", 300);
    private final TextField baseline = Field.line("Where the pupil stands now", 500);
    private final BigDecimalField baselineValue = new BigDecimalField("The same as a number, if there is one");
    private final BigDecimalField targetValue = new BigDecimalField("The number that is aimed at");
    private final TextField success = Field.line("How everybody will see that it is reached", 500);
    private final DatePicker dueOn;

    ObjectiveForm(Optional<NewObjective> before, LocalDate endsOn) {
        addClassName("form");
        dueOn = Field.day("By when", endsOn);
        measure.setHelperText("Such as sessions attended of ten, or lessons stayed in.");
        before.ifPresent(it -> {
            words.setValue(it.words());
            strand.setValue(it.strand());
            source.setValue(it.source());
            measure.setValue(it.measure());
            baseline.setValue(it.baseline());
            it.baselineValue().ifPresent(baselineValue::setValue);
            it.targetValue().ifPresent(targetValue::setValue);
            success.setValue(it.success());
            dueOn.setValue(it.dueOn());
        });
        add(words, strand, source, measure, baseline, baselineValue, targetValue, success, dueOn);
    }

    boolean isBlank() {
        return words.getValue().isBlank()
                && measure.getValue().isBlank()
                && baseline.getValue().isBlank();
    }

    /** Empty while there is no day. */
    Optional<NewObjective> typed() {
        return Optional.ofNullable(dueOn.getValue())
                .map(day -> new NewObjective(
                        words.getValue(),
                        strand.getValue(),
                        source.getValue(),
                        measure.getValue(),
                        baseline.getValue(),
                        Optional.ofNullable(baselineValue.getValue()),
                        Optional.ofNullable(targetValue.getValue()),
                        success.getValue(),
                        day));
    }
}
