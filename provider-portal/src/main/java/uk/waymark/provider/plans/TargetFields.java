package uk.waymark.provider.plans;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.stream.Stream;
import uk.waymark.plans.Target;
import uk.waymark.web.plans.Field;

/** The fields of one target: a course has its qualification, level, grade and unit, a rate its per cent. */
final class TargetFields extends Div {
    private final Select<Target.Kind> kind = Field.choice("What it is about", Target.Kind.class, Target.Kind::words);
    private final TextField words = Field.line("What is reached", 500);
    private final TextField qualification = Field.line("Qualification", 200);
    private final TextField level = Field.line("Level", 100);
    private final TextField grade = Field.line("Grade, if it has grades", 100);
    private final TextField unit = Field.line("Unit, if it is a part", 200);
    private final TextField baseline = Field.line("Where the pupil stands now", 500);
    private final BigDecimalField percent = new BigDecimalField("Per cent that is aimed at");
    private final DatePicker dueOn = Field.day("By when");

    TargetFields() {
        this(Target.Kind.COURSE);
    }

    TargetFields(Target.Kind about) {
        addClassName("form");
        kind.setValue(about);
        kind.addValueChangeListener(event -> fold());
        add(kind, words, qualification, level, grade, unit, baseline, percent, dueOn);
        fold();
    }

    static TargetFields of(Target it) {
        var fields = new TargetFields(it.kind());
        fields.words.setValue(it.words());
        fields.qualification.setValue(it.qualification());
        fields.level.setValue(it.level());
        fields.grade.setValue(it.grade());
        fields.unit.setValue(it.unit());
        fields.baseline.setValue(it.baseline());
        it.percent().ifPresent(fields.percent::setValue);
        fields.dueOn.setValue(it.dueOn());
        return fields;
    }

    private void fold() {
        var course = kind.getValue() == Target.Kind.COURSE;
        Stream.of(qualification, level, grade, unit).forEach(it -> it.setVisible(course));
        percent.setVisible(!course);
    }

    /** Empty while there is no day. */
    Optional<Target> typed() {
        var course = kind.getValue() == Target.Kind.COURSE;
        return Optional.ofNullable(dueOn.getValue())
                .map(day -> course
                        ? Target.course(
                                words.getValue(),
                                qualification.getValue(),
                                level.getValue(),
                                grade.getValue(),
                                unit.getValue(),
                                baseline.getValue(),
                                day)
                        : Target.wider(
                                kind.getValue(),
                                words.getValue(),
                                baseline.getValue(),
                                Optional.ofNullable(percent.getValue()),
                                day));
    }
}
