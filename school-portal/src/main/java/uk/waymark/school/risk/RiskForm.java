package uk.waymark.school.risk;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import uk.waymark.risk.NewRisk;
import uk.waymark.risk.RiskVersion;
import uk.waymark.web.Words;
import uk.waymark.web.plans.Field;
import uk.waymark.web.plans.Several;

/** The fields of a risk assessment, filled with the version before. */
final class RiskForm extends Div {
    private final TextArea summary = Field.area(
            "What a tutor has to know first", 500, "Two sentences. The provider's staff read this before all else.");
    private final Several<HazardFields> hazards =
            new Several<>("What may happen", "something that may happen", HazardFields::new);
    private final TextArea triggers = Field.area("What sets the pupil off", 2_000);
    private final TextArea calms = Field.area("What calms", 2_000);
    private final TextField mustKnow = Field.line("Who has to know, by role", 1_000);
    private final DatePicker reviewOn;
    private final TextField reason = Field.line("Why you write this version", 500);

    RiskForm(Optional<RiskVersion> before, LocalDate latest) {
        addClassName("form");
        reviewOn = Field.day("Looked at again on", latest);
        reviewOn.setMax(latest);
        reviewOn.setHelperText("At the latest " + Words.dayAndYear(latest) + ", as your school's settings ask.");
        before.map(RiskVersion::written).ifPresentOrElse(this::fill, () -> hazards.put(new HazardFields()));
        add(summary, hazards, triggers, calms, mustKnow, reviewOn, reason);
    }

    private void fill(NewRisk it) {
        summary.setValue(it.summary());
        it.hazards().forEach(hazard -> hazards.put(HazardFields.of(hazard)));
        triggers.setValue(it.triggers());
        calms.setValue(it.calms());
        mustKnow.setValue(it.mustKnow());
    }

    /** Empty while there is no day. */
    Optional<NewRisk> typed() {
        return Optional.ofNullable(reviewOn.getValue())
                .map(day -> new NewRisk(
                        summary.getValue(),
                        hazards.sets().stream().map(HazardFields::typed).toList(),
                        triggers.getValue(),
                        calms.getValue(),
                        mustKnow.getValue(),
                        day,
                        reason.getValue()));
    }
}
