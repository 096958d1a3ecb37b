package uk.waymark.school.directions;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import uk.waymark.directions.DirectionText;

/** The fields of a direction, filled with what is known. */
final class DirectionForm extends Div {
    private final DatePicker startsOn;
    private final DatePicker endsOn;
    private final IntegerField days = number("School days on which attendance is required");
    private final TextArea reportTo = Fields.area("Whom to report to on the first day", "Name and place.", 300);
    private final TextArea times = Fields.area("When attendance is required", "Session by session.", 1_000);
    private final TextArea breaks = Fields.area("Breaks", "Such as 10:30 to 10:45; or none.", 300);
    private final Checkbox partOfWeek = new Checkbox("The pupil goes on attending school for part of the week");
    private final TextArea atSchool = Fields.area("At school meanwhile", "When, and where.", 1_000);
    private final TextArea tried = Fields.area("What your school has done before", "And where it fell short.", 4_000);
    private final TextArea reasons = Fields.area(
            "Reasons", "The parents read them. A governor reads them with the pupil's name left out.", 4_000);
    private final TextArea objectives = Fields.area("What is to be reached", "", 4_000);
    private final Checkbox behaviour = new Checkbox("The pupil's own behaviour is the reason");
    private final TextArea contactRisk = Fields.area(
            "Contact at events of the school",
            "How you weighed it against what led to this, and against what has happened since. Stays with the school.",
            2_000);
    private final TextArea curriculum = Fields.area("How a broad and balanced curriculum goes on", "", 2_000);
    private final TextArea returning =
            Fields.area("What was agreed about the return", "How you will see that the pupil is ready.", 2_000);
    private final IntegerField reviewWeeks = number("Reviewed after how many weeks each time");

    DirectionForm(DirectionText text) {
        addClassName("form");
        startsOn = Fields.day("First day", text.startsOn());
        endsOn = Fields.day("Last day", text.endsOn());
        days.setValue(text.days());
        reportTo.setValue(text.reportTo());
        times.setValue(text.times());
        breaks.setValue(text.breaks());
        partOfWeek.setValue(text.atSchool().isPresent());
        atSchool.setValue(text.atSchool().orElse(""));
        tried.setValue(text.tried());
        reasons.setValue(text.reasons());
        objectives.setValue(text.objectives());
        behaviour.setValue(text.behaviour());
        contactRisk.setValue(text.contactRisk().orElse(""));
        curriculum.setValue(text.curriculum());
        returning.setValue(text.returning());
        reviewWeeks.setValue(text.reviewWeeks());
        follow();
        partOfWeek.addValueChangeListener(event -> follow());
        behaviour.addValueChangeListener(event -> follow());
        add(startsOn, endsOn, days, reportTo, times, breaks, partOfWeek, atSchool, tried, reasons, objectives);
        add(behaviour, contactRisk, curriculum, returning, reviewWeeks);
    }

    private void follow() {
        atSchool.setVisible(partOfWeek.getValue());
        contactRisk.setVisible(behaviour.getValue());
    }

    private static IntegerField number(String label) {
        var field = new IntegerField(label);
        field.setStepButtonsVisible(true);
        field.setMin(1);
        return field;
    }

    /** What stands in the fields; empty while a day or a number is missing. */
    Optional<DirectionText> text() {
        var from = startsOn.getValue();
        var to = endsOn.getValue();
        var many = days.getValue();
        var weeks = reviewWeeks.getValue();
        return from == null || to == null || many == null || weeks == null
                ? Optional.empty()
                : Optional.of(new DirectionText(
                        from,
                        to,
                        many,
                        reportTo.getValue(),
                        times.getValue(),
                        breaks.getValue(),
                        Optional.of(atSchool.getValue()).filter(it -> partOfWeek.getValue()),
                        tried.getValue(),
                        reasons.getValue(),
                        objectives.getValue(),
                        behaviour.getValue(),
                        Optional.of(contactRisk.getValue()).filter(it -> behaviour.getValue()),
                        curriculum.getValue(),
                        returning.getValue(),
                        weeks));
    }
}
