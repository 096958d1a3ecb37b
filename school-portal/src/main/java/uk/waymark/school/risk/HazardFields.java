package uk.waymark.school.risk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import uk.waymark.risk.Hazard;
import uk.waymark.web.plans.Field;

/** The fields of one thing that may happen. */
final class HazardFields extends Div {
    private final TextField what = Field.line("What may happen", 300);
    private final TextField who = Field.line("Who is at risk", 200);
    private final Select<Hazard.Likelihood> likelihood =
            Field.choice("How likely", Hazard.Likelihood.class, Hazard.Likelihood::words);
    private final Select<Hazard.Severity> severity =
            Field.choice("How much harm", Hazard.Severity.class, Hazard.Severity::words);
    private final TextArea lessens = Field.area("What lessens it", 1_000);
    private final TextField doneBy = Field.line("Who does that", 200);

    HazardFields() {
        addClassName("form");
        add(what, who, likelihood, severity, lessens, doneBy);
    }

    static HazardFields of(Hazard it) {
        var fields = new HazardFields();
        fields.what.setValue(it.what());
        fields.who.setValue(it.who());
        fields.likelihood.setValue(it.likelihood());
        fields.severity.setValue(it.severity());
        fields.lessens.setValue(it.lessens());
        fields.doneBy.setValue(it.doneBy());
        return fields;
    }

    Hazard typed() {
        return new Hazard(
                what.getValue(),
                who.getValue(),
                likelihood.getValue(),
                severity.getValue(),
                lessens.getValue(),
                doneBy.getValue());
    }
}
