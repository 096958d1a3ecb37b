package uk.waymark.school.assurance;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import uk.waymark.access.Right;
import uk.waymark.assurance.audit.Audit;
import uk.waymark.assurance.audit.AuditOutcome;
import uk.waymark.assurance.audit.Audits;
import uk.waymark.ids.AuditId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.organisations.Directory;
import uk.waymark.organisations.Provider;
import uk.waymark.school.SchoolFrame;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Say;
import uk.waymark.web.widgets.Status;

/** The AP lead who audits: go on with the audit that is open, or start one; the earlier ones, and those that other schools share. */
@Route(value = "providers/:id/audits", layout = SchoolFrame.class)
@Needs(Right.SEE_ASSURANCE)
@Prototype
public class AuditsView extends ProviderScreen {
    private final Audits audits;
    private final CurrentPerson person;
    private final Clock clock;

    AuditsView(Directory directory, Audits audits, CurrentPerson person, Clock clock) {
        super("Audits", directory, person);
        this.audits = audits;
        this.person = person;
        this.clock = clock;
    }

    static RouteParameters of(ProviderId provider, AuditId audit) {
        return new RouteParameters(
                new RouteParam("id", provider.value().toString()),
                new RouteParam("audit", audit.value().toString()));
    }

    @Override
    protected void show(Div page, SchoolId school, Provider provider) {
        var own = audits.of(person.actor(), school, provider.id());
        if (may(Right.AUDIT_PROVIDERS, school) && own.stream().allMatch(it -> it.stage() == Audit.Stage.DECIDED)) {
            var start = new Button("Start an audit", event -> start(school, provider));
            start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            start.addClassName("big");
            start.setDisableOnClick(true);
            page.add(start);
        }
        var rows = new Rows();
        own.forEach(audit -> row(rows, audit));
        rows.orElse("Your school has not audited this provider on Waymark yet.");
        page.add(rows);
        var shared = audits.shared(person.actor(), school, provider.id());
        if (!shared.isEmpty()) {
            var others = new Rows();
            shared.forEach(audit -> row(others, audit));
            page.add(new H2("Shared by other schools"), others);
        }
    }

    private void row(Rows rows, Audit audit) {
        var name = new RouterLink(
                "Audit of " + Words.dayAndYear(uk.waymark.calendar.Session.dateOf(audit.startedAt())),
                AuditView.class,
                of(audit.provider(), audit.id()));
        rows.row(
                new com.vaadin.flow.component.Component[] {
                    name,
                    new Span("Begun by " + audit.startedBy() + ", " + Words.moment(audit.startedAt(), clock)),
                    new Span(audit.decision()
                            .map(it -> it.verdict().words() + " until " + Words.dayAndYear(it.expiresOn()) + ", "
                                    + it.reason())
                            .orElse(""))
                },
                (audit.stage() == Audit.Stage.DECIDED ? Status.DONE : Status.TO_DO)
                        .chip(audit.stage().words()));
    }

    private void start(SchoolId school, Provider provider) {
        switch (audits.start(person.actor(), school, provider.id())) {
            case AuditOutcome.Done(AuditId id) ->
                getUI().ifPresent(ui -> ui.navigate(AuditView.class, of(provider.id(), id)));
            case AuditOutcome.Not(var refused) -> Say.refused(refused);
        }
    }
}
