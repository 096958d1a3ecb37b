package uk.waymark.school.assurance;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.assurance.audit.Audit;
import uk.waymark.assurance.audit.Audit.Stage;
import uk.waymark.assurance.audit.AuditDecisions;
import uk.waymark.assurance.audit.AuditFiles.Colleague;
import uk.waymark.assurance.audit.AuditFindings;
import uk.waymark.assurance.audit.Audits;
import uk.waymark.ids.AuditId;
import uk.waymark.ids.SchoolId;
import uk.waymark.organisations.Directory;
import uk.waymark.organisations.Provider;
import uk.waymark.school.SchoolFrame;
import uk.waymark.web.Words;
import uk.waymark.web.forms.ComparisonTable;
import uk.waymark.web.forms.FormPanel;
import uk.waymark.web.forms.FormSheet;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Empty;
import uk.waymark.web.widgets.Say;
import uk.waymark.web.widgets.Status;

/**
 * The AP lead on a tablet during the visit, and the head who decides: in ten seconds, how far the audit is, what is missing, and the
 * next step.
 */
@Route(value = "providers/:id/audits/:audit", layout = SchoolFrame.class)
@Needs(Right.SEE_ASSURANCE)
@Prototype
public class AuditView extends ProviderScreen {
    private final Audits audits;
    private final AuditFindings findings;
    private final AuditDecisions decisions;
    private final AuditEvidence evidence;
    private final CurrentPerson person;
    private final Clock clock;
    private AuditId id = new AuditId(new UUID(0, 0));

    AuditView(
            Directory directory,
            Audits audits,
            AuditFindings findings,
            AuditDecisions decisions,
            AuditEvidence evidence,
            CurrentPerson person,
            Clock clock) {
        super("Audit", directory, person);
        this.audits = audits;
        this.findings = findings;
        this.decisions = decisions;
        this.evidence = evidence;
        this.person = person;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var named = event.getRouteParameters().get("audit").filter(text -> text.matches("[0-9a-f-]{36}"));
        if (named.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        id = new AuditId(UUID.fromString(named.get()));
        super.beforeEnter(event);
    }

    @Override
    protected void show(Div page, SchoolId school, Provider provider) {
        page.removeAll();
        audits.open(person.actor(), id)
                .filter(file -> file.audit().provider().equals(provider.id()))
                .ifPresentOrElse(file -> own(page, school, provider, file), () -> shared(page, school));
    }

    private void shared(Div page, SchoolId school) {
        audits.answers(person.actor(), school, id)
                .ifPresentOrElse(
                        filling -> page.add(
                                new Paragraph(
                                        "Shared by another school. Your own audit and decision are still needed."),
                                new FormSheet(filling)),
                        () -> page.add(new Empty("There is no such audit that your school may read.")));
    }

    private void own(Div page, SchoolId school, Provider provider, Audit.File file) {
        Runnable again = () -> show(page, school, provider);
        var audit = file.audit();
        var audits = may(Right.AUDIT_PROVIDERS, audit.school());
        page.add(head(page, file, again), new VisitPanel(this.audits, person, clock, audit, audits, again));
        if (audit.stage() == Stage.ANSWERING) {
            answering(page, again);
            return;
        }
        page.add(new FindingsPanel(this.audits, findings, person, clock, file, audits, again));
        page.add(new ConclusionPanel(this.audits, person, clock, audit, audits, again));
        page.add(new DecisionPanel(decisions, this.audits, person, clock, audit, again));
        page.add(answers(school));
    }

    private Div head(Div page, Audit.File file, Runnable again) {
        var audit = file.audit();
        var strip = new Div(
                new Span(audit.stage().words()),
                (audit.stage() == Stage.DECIDED ? Status.DONE : Status.TO_DO)
                        .chip(
                                audit.stage() == Stage.ANSWERING
                                        ? file.progress().words()
                                        : audit.stage().words()),
                new Span("Begun by " + audit.startedBy() + ", " + Words.moment(audit.startedAt(), clock)));
        strip.addClassName("strip");
        strip.getComponentAt(0).addClassName("need");
        return strip;
    }

    private void answering(Div page, Runnable again) {
        var desk = audits.desk(person.actor(), id);
        if (desk.isEmpty()) {
            page.add(new Empty(
                    "The answers are being filled in. Until they are submitted, only their authors see them."));
            return;
        }
        page.add(new Button("Fill in with a colleague", event -> join()));
        page.add(new FormPanel(desk.get(), evidence.of(id), again));
    }

    private void join() {
        var who = new Select<Colleague>();
        who.setLabel("Who fills it in with you");
        who.setItems(audits.colleagues(person.actor(), id));
        who.setItemLabelGenerator(Colleague::name);
        new AskDialog(
                        "Fill in with a colleague",
                        new Paragraph("Both of you see the draft and can answer different sections at once."),
                        who)
                .ask(
                        "Share the draft",
                        () -> who.getValue() == null
                                ? Optional.of(new Refused("WHO", "Choose who it is."))
                                : audits.join(person.actor(), id, who.getValue().id()),
                        () -> Say.done("The draft is shared."));
    }

    private Div answers(SchoolId school) {
        var part = new Div(new H2("Answers"));
        audits.comparison(person.actor(), id)
                .ifPresent(it -> part.add(new com.vaadin.flow.component.details.Details(
                        "Beside the last audit", new ComparisonTable(it))));
        audits.answers(person.actor(), school, id).ifPresent(filling -> part.add(new FormSheet(filling)));
        return part;
    }
}
