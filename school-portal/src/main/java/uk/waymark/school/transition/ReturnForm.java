package uk.waymark.school.transition;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.waymark.transition.Aim;
import uk.waymark.transition.NewReturnPlan;
import uk.waymark.transition.ReturnPlan;

/** The fields of a return plan, filled with the version before. */
final class ReturnForm extends Div {
    private final Select<Aim> aim = new Select<>();
    private final TextArea aimReason =
            area("Why this aim, and who decided it with whom", "Needed for every aim but the usual school.");
    private final DatePicker targetOn = new DatePicker("By when");
    private final TextArea readiness =
            area("How we judge that the pupil is ready", "What everybody will see, such as five weeks at 95 per cent.");
    private final TextArea schoolSupport = area("What the school does for it", "Name who does it.");
    private final TextArea providerSupport = area("What the provider does for it", "Name who does it.");
    private final TextArea stages = area("Step by step", "How the timetable changes on the way back.");
    private final TextArea induction = area("Induction and transition activities", "Agreed on with the provider.");
    private final TextArea careers = area("Careers guidance on the way", "With the adviser's name where there is one.");
    private final TextArea discussedWith =
            area("Talked through with", "Everybody concerned, before the start, and when.");
    private final TextArea explained = area("Made clear to the pupil and the family", "How, and when.");
    private final TextArea because = area("What has changed since the plan before", "");

    ReturnForm(Optional<ReturnPlan> before, LocalDate endsOn) {
        addClassName("form");
        aim.setLabel("The aim");
        aim.setItems(Aim.values());
        aim.setItemLabelGenerator(Aim::words);
        aim.setValue(Aim.USUAL_SCHOOL);
        targetOn.setLocale(Locale.UK);
        targetOn.setValue(endsOn);
        because.setVisible(before.isPresent());
        before.map(ReturnPlan::plan).ifPresent(this::fill);
        aimReason.setVisible(aim.getValue() != Aim.USUAL_SCHOOL);
        aim.addValueChangeListener(event -> aimReason.setVisible(event.getValue() != Aim.USUAL_SCHOOL));
        add(aim, aimReason, targetOn, readiness, schoolSupport, providerSupport, stages, induction, careers);
        add(discussedWith, explained, because);
    }

    private void fill(NewReturnPlan plan) {
        aim.setValue(plan.aim());
        aimReason.setValue(plan.aimReason());
        targetOn.setValue(plan.targetOn());
        readiness.setValue(plan.readiness());
        schoolSupport.setValue(plan.schoolSupport());
        providerSupport.setValue(plan.providerSupport());
        stages.setValue(plan.stages());
        induction.setValue(plan.induction());
        careers.setValue(plan.careers());
        discussedWith.setValue(plan.discussedWith());
        explained.setValue(plan.explained());
    }

    private static TextArea area(String label, String help) {
        var area = new TextArea(label);
        area.setMaxLength(2_000);
        Stream.of(help).filter(it -> !it.isEmpty()).forEach(area::setHelperText);
        return area;
    }

    /** What stands in the fields; empty while there is no day. */
    Optional<NewReturnPlan> plan() {
        return Optional.ofNullable(targetOn.getValue())
                .map(day -> new NewReturnPlan(
                        aim.getValue(),
                        aimReason.getValue(),
                        day,
                        readiness.getValue(),
                        schoolSupport.getValue(),
                        providerSupport.getValue(),
                        stages.getValue(),
                        induction.getValue(),
                        careers.getValue(),
                        discussedWith.getValue(),
                        explained.getValue()));
    }

    String because() {
        return because.getValue();
    }
}
