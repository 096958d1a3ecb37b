package uk.waymark.web.plans;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import uk.waymark.curriculum.Curriculum;
import uk.waymark.curriculum.NewCurriculum;
import uk.waymark.curriculum.NewCurriculum.Taught;
import uk.waymark.curriculum.Subject;

/** The fields of what a pupil is taught, filled with the version before: English, maths and science always, the others as they are. */
final class CurriculumForm extends Div {
    private static final String HERE = "Here";
    private static final String ELSEWHERE = "Elsewhere";

    private final transient Map<Subject, SubjectFields> subjects = new EnumMap<>(Subject.class);
    private final TextArea homeStudies = Field.area(
            "What the pupil studies at school",
            2_000,
            "Which subjects on which days, and toward which qualifications.");
    private final TextArea inStep = Field.area("How both are kept in step", 2_000);
    private final TextArea adaptation =
            Field.area("What is adapted to the pupil's needs", 2_000, "For special needs and for behaviour.");
    private final TextArea outOfClass = Field.area("Outside lessons, for wellbeing and engagement", 2_000);
    private final TextArea resources = Field.area("Specialist resources", 2_000);
    private final TextArea communication = Field.area("Methods of communication", 2_000);
    private final TextField reason = Field.line("Why you write this version", 500);

    CurriculumForm(Optional<Curriculum> before) {
        addClassName("form");
        add(new H3("Subjects"));
        for (var subject : Subject.values()) {
            var fields = new SubjectFields(subject);
            subjects.put(subject, fields);
            add(fields);
        }
        before.map(Curriculum::stated).ifPresent(this::fill);
        add(new H3("How it fits"), homeStudies, inStep, adaptation, outOfClass, resources, communication, reason);
    }

    /** One subject: whether, where, and to what standard. */
    private static final class SubjectFields extends Div {
        private final Subject subject;
        private final Checkbox taught;
        private final RadioButtonGroup<String> where = new RadioButtonGroup<>();
        private final TextArea words = Field.area("To what standard, or where else", 1_000);

        SubjectFields(Subject subject) {
            this.subject = subject;
            addClassName("form");
            taught = new Checkbox(subject.words(), subject.isCore());
            taught.setReadOnly(subject.isCore());
            where.setItems(HERE, ELSEWHERE);
            where.setValue(HERE);
            where.setAriaLabel("Where " + subject.words() + " is taught");
            words.setAriaLabel(subject.words() + ": to what standard, or where else");
            taught.addValueChangeListener(event -> fold());
            add(taught, where, words);
            fold();
        }

        private void fold() {
            where.setVisible(taught.getValue());
            words.setVisible(taught.getValue());
        }

        void fill(Taught it) {
            taught.setValue(true);
            where.setValue(it.here() ? HERE : ELSEWHERE);
            words.setValue(it.words());
        }

        Optional<Taught> typed() {
            return taught.getValue()
                    ? Optional.of(new Taught(subject, HERE.equals(where.getValue()), words.getValue()))
                    : Optional.empty();
        }
    }

    private void fill(NewCurriculum it) {
        it.subjects()
                .forEach(taught ->
                        Objects.requireNonNull(subjects.get(taught.subject())).fill(taught));
        homeStudies.setValue(it.homeStudies());
        inStep.setValue(it.inStep());
        adaptation.setValue(it.adaptation());
        outOfClass.setValue(it.outOfClass());
        resources.setValue(it.resources());
        communication.setValue(it.communication());
    }

    NewCurriculum typed() {
        List<Taught> taught = new ArrayList<>();
        subjects.values().forEach(fields -> fields.typed().ifPresent(taught::add));
        return new NewCurriculum(
                taught,
                homeStudies.getValue(),
                inStep.getValue(),
                adaptation.getValue(),
                outOfClass.getValue(),
                resources.getValue(),
                communication.getValue(),
                reason.getValue());
    }
}
