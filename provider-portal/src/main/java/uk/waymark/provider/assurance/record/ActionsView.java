package uk.waymark.provider.assurance.record;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import uk.waymark.access.Right;
import uk.waymark.assurance.audit.AuditFindings;
import uk.waymark.assurance.audit.ProviderAction;
import uk.waymark.calendar.Session;
import uk.waymark.provider.ProviderFrame;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Say;
import uk.waymark.web.widgets.Screen;
import uk.waymark.web.widgets.Status;

/** The manager, after a school's audit: what has to be put right, by when, and saying that it is done. */
@Route(value = "actions", layout = ProviderFrame.class)
@Needs(Right.KEEP_PROVIDER_RECORD)
@Prototype
public class ActionsView extends Screen {
    private final AuditFindings findings;
    private final CurrentPerson person;
    private final Clock clock;
    private final Div list = new Div();

    ActionsView(AuditFindings findings, CurrentPerson person, Clock clock) {
        super("Actions from audits");
        this.findings = findings;
        this.person = person;
        this.clock = clock;
        explain(
                "What schools have asked you to put right. The school closes an action when it has seen that it is done.");
        add(list);
        refresh();
    }

    private void refresh() {
        list.removeAll();
        var rows = new Rows();
        findings.ofProvider(person.actor()).forEach(it -> row(rows, it));
        list.add(rows.orElse("No school has asked you to put anything right."));
    }

    private void row(Rows rows, ProviderAction it) {
        var finding = it.finding();
        List<Span> lines = new ArrayList<>();
        lines.add(new Span(finding.action()));
        lines.add(new Span(it.school() + ", by " + Words.dayAndYear(finding.dueOn())
                + (finding.condition() ? ". The approval depends on it." : "")));
        lines.add(new Span("Found: " + finding.words()));
        finding.answer().ifPresent(said -> lines.add(new Span("You said: " + said)));
        var row = rows.row(lines.toArray(Span[]::new));
        if (!finding.isOpen()) {
            row.add(Status.DONE.chip("Closed by the school"));
            return;
        }
        row.add(
                finding.dueOn().isBefore(Session.today(clock))
                        ? Status.OVERDUE.chip()
                        : Status.TO_DO.chip(finding.severity().words()));
        row.add(new Button(finding.answer().isPresent() ? "Say more" : "Say what you have done", event -> answer(it)));
    }

    private void answer(ProviderAction it) {
        var words = new TextArea("What you have done");
        it.finding().answer().ifPresent(words::setValue);
        new AskDialog("Say what you have done", words)
                .ask(
                        "Tell the school",
                        () -> findings.answer(person.actor(), it.finding().id(), words.getValue()),
                        () -> {
                            Say.done("The school sees it.");
                            refresh();
                        });
    }
}
