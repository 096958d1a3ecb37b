package uk.waymark.school.assurance;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.assurance.audit.Audit;
import uk.waymark.assurance.audit.Audit.Stage;
import uk.waymark.assurance.audit.Audit.Verdict;
import uk.waymark.assurance.audit.AuditDecisions;
import uk.waymark.assurance.audit.Audits;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Empty;
import uk.waymark.web.widgets.Say;
import uk.waymark.web.widgets.Status;

/** The head's decision on the audit, and letting other schools read it. */
final class DecisionPanel extends Div {
    private final AuditDecisions decisions;
    private final Audits audits;
    private final CurrentPerson person;
    private final Audit audit;
    private final Runnable again;

    DecisionPanel(
            AuditDecisions decisions, Audits audits, CurrentPerson person, Clock clock, Audit audit, Runnable again) {
        this.decisions = decisions;
        this.audits = audits;
        this.person = person;
        this.audit = audit;
        this.again = again;
        var head = person.actor().schools(Right.APPROVE_PROVIDERS).contains(audit.school());
        add(new H2("Decision"));
        audit.decision()
                .ifPresentOrElse(
                        it -> {
                            add(Facts.of(
                                    "Decision",
                                    it.verdict().words(),
                                    "Why",
                                    it.reason(),
                                    "Holds until",
                                    it.verdict() == Verdict.REFUSED ? "–" : Words.dayAndYear(it.expiresOn()),
                                    "Decided",
                                    it.by() + ", " + Words.moment(it.at(), clock)));
                            if (it.selfApproved()) {
                                add(Status.SELF_APPROVED.chip("Self-approved: the same person concluded the audit"));
                            }
                        },
                        () -> add(new Empty("The head has not decided yet.")));
        if (head && audit.stage() == Stage.DECIDING) {
            var decide = new Button("Decide", event -> decide());
            decide.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            add(decide);
        }
        if (head && audit.stage() == Stage.DECIDED) {
            add(audit.shared() ? new Paragraph("Other schools of this provider may read it.") : share());
        }
    }

    private Button share() {
        return new Button(
                "Let other schools read it",
                event -> new AskDialog(
                                "Let other schools read it",
                                new Paragraph("The other schools that use this provider can then read the answers, and"
                                        + " nothing about a pupil. It cannot be taken back."))
                        .ask("Share", () -> audits.share(person.actor(), audit.id()), again));
    }

    private void decide() {
        var longest = decisions.longest(person.actor(), audit.id());
        var verdict = new RadioButtonGroup<Verdict>("Decision");
        verdict.setItems(Verdict.values());
        verdict.setItemLabelGenerator(Verdict::words);
        var expires = new DatePicker("Holds until");
        expires.setLocale(Locale.UK);
        longest.ifPresent(expires::setValue);
        var reason = new TextArea("Why");
        new AskDialog("Decide on this provider", verdict, expires, reason)
                .ask(
                        "Decide as " + person.actor().name(),
                        () -> verdict.getValue() == null
                                ? Optional.of(new Refused("INVALID", "Choose what you decide."))
                                : decisions.decide(
                                        person.actor(),
                                        audit.id(),
                                        verdict.getValue(),
                                        reason.getValue(),
                                        Optional.ofNullable(expires.getValue()).orElse(LocalDate.MAX)),
                        () -> {
                            Say.done("Decided.");
                            again.run();
                        });
    }
}
