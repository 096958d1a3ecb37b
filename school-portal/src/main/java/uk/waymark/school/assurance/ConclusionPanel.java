package uk.waymark.school.assurance;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.util.Optional;
import uk.waymark.access.Refused;
import uk.waymark.assurance.audit.Audit;
import uk.waymark.assurance.audit.Audit.Risk;
import uk.waymark.assurance.audit.Audit.Suitability;
import uk.waymark.assurance.audit.Audits;
import uk.waymark.assurance.audit.NewConclusion;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Empty;

/** What the AP lead makes of the audit: whether the provider suits and why, and the written risk assessment. */
final class ConclusionPanel extends Div {
    ConclusionPanel(Audits audits, CurrentPerson person, Clock clock, Audit audit, boolean may, Runnable again) {
        add(new H2("Conclusion and risk assessment"));
        audit.conclusion()
                .ifPresentOrElse(
                        it -> add(Facts.of(
                                "Conclusion", it.suitability().words(),
                                "Why", it.reason(),
                                "Risk", it.risk().words(),
                                "Risks and what is done about them", it.riskWords(),
                                "Concluded", it.by() + ", " + Words.moment(it.at(), clock))),
                        () -> add(new Empty("Not concluded yet. Conclude it, and it goes to the head.")));
        if (may && audit.conclusion().isEmpty()) {
            var conclude = new Button("Conclude", event -> ask(audits, person, audit, again));
            conclude.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            add(conclude);
        }
    }

    private static void ask(Audits audits, CurrentPerson person, Audit audit, Runnable again) {
        var suitability = new RadioButtonGroup<Suitability>("The provider is");
        suitability.setItems(Suitability.values());
        suitability.setItemLabelGenerator(Suitability::words);
        var reason = new TextArea("Why");
        var risk = new RadioButtonGroup<Risk>("The risk of using it");
        risk.setItems(Risk.values());
        risk.setItemLabelGenerator(Risk::words);
        var words = new TextArea("The risks, and what is done about each");
        new AskDialog("Conclude the audit", suitability, reason, risk, words)
                .ask(
                        "Send to the head",
                        () -> suitability.getValue() == null || risk.getValue() == null
                                ? Optional.of(new Refused("INVALID", "Choose whether it is suitable, and the risk."))
                                : audits.conclude(
                                        person.actor(),
                                        audit.id(),
                                        new NewConclusion(
                                                suitability.getValue(),
                                                reason.getValue(),
                                                risk.getValue(),
                                                words.getValue())),
                        again);
    }
}
