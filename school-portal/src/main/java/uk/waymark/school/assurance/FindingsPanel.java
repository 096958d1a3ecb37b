package uk.waymark.school.assurance;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.waymark.access.Refused;
import uk.waymark.assurance.audit.Audit;
import uk.waymark.assurance.audit.AuditFinding;
import uk.waymark.assurance.audit.AuditFinding.Owner;
import uk.waymark.assurance.audit.AuditFindings;
import uk.waymark.assurance.audit.Audits;
import uk.waymark.calendar.Session;
import uk.waymark.forms.Finding;
import uk.waymark.forms.Severity;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Status;

/** What the audit found that wants doing: proposed by the answers, put on record with owner and day, closed when it is seen. */
final class FindingsPanel extends Div {
    private final AuditFindings findings;
    private final CurrentPerson person;
    private final Clock clock;
    private final Audit audit;
    private final Runnable again;

    FindingsPanel(
            Audits audits,
            AuditFindings findings,
            CurrentPerson person,
            Clock clock,
            Audit.File file,
            boolean may,
            Runnable again) {
        this.findings = findings;
        this.person = person;
        this.clock = clock;
        this.audit = file.audit();
        this.again = again;
        var rows = new Rows();
        file.findings().forEach(it -> row(rows, it, may));
        rows.orElse("Nothing that wants doing is on record.");
        add(new H2("Findings and actions"), rows);
        if (!may) {
            return;
        }
        var proposed = audits.proposed(person.actor(), audit.id());
        if (!proposed.isEmpty()) {
            var more = new Rows();
            proposed.forEach(it -> more.row(
                    Stream.of(it.text(), it.section() + ": " + it.answer()),
                    Status.TO_DO.chip(it.severity().words()),
                    new Button("Put on record", event -> ask(Optional.of(it)))));
            add(new H2("What the answers want done"), more);
        }
        add(new Button("Add a finding", event -> ask(Optional.empty())));
    }

    private void row(Rows rows, AuditFinding it, boolean may) {
        List<Span> lines = new ArrayList<>();
        lines.add(new Span(it.words()));
        lines.add(new Span(it.owner().words() + ": " + it.action() + ", by " + Words.dayAndYear(it.dueOn())));
        it.answer().ifPresent(said -> lines.add(new Span("The provider says: " + said)));
        it.closedHow().ifPresent(how -> lines.add(new Span("Closed: " + how)));
        var row = rows.row(lines.toArray(Span[]::new), chip(it));
        if (it.condition()) {
            row.add(Status.SOON.chip("Condition"));
        }
        if (may && it.isOpen()) {
            row.add(new Button("Close", event -> close(it)));
        }
    }

    private Span chip(AuditFinding it) {
        if (!it.isOpen()) {
            return Status.DONE.chip("Closed");
        }
        return it.dueOn().isBefore(Session.today(clock))
                ? Status.OVERDUE.chip()
                : Status.TO_DO.chip(it.severity().words());
    }

    private void close(AuditFinding it) {
        var how = new TextArea("How you saw that it is put right");
        new AskDialog("Close a finding", how)
                .ask("Close", () -> findings.close(person.actor(), it.id(), how.getValue()), again);
    }

    private void ask(Optional<Finding> from) {
        var words = new TextArea("What was found");
        words.setValue(from.map(it -> it.text() + " " + it.answer()).orElse(""));
        var action = new TextArea("What has to be done");
        var severity = new RadioButtonGroup<Severity>("How serious");
        severity.setItems(Severity.values());
        severity.setItemLabelGenerator(Severity::words);
        severity.setValue(from.map(Finding::severity).orElse(Severity.MINOR));
        var owner = new RadioButtonGroup<Owner>("Who does it");
        owner.setItems(Owner.values());
        owner.setItemLabelGenerator(Owner::words);
        owner.setValue(Owner.PROVIDER);
        var due = new DatePicker("By when");
        due.setLocale(Locale.UK);
        findings.usualDay(person.actor(), audit.id()).ifPresent(due::setValue);
        var condition = new Checkbox("The approval depends on it");
        condition.setVisible(audit.decision().isEmpty());
        new AskDialog("A finding", words, action, severity, owner, due, condition)
                .ask(
                        "Put on record",
                        () -> due.getValue() == null
                                ? Optional.of(new Refused("DATE", "Choose the day by which it is done."))
                                : findings.note(
                                        person.actor(),
                                        audit.id(),
                                        from.map(Finding::path),
                                        new AuditFinding.New(
                                                words.getValue(),
                                                severity.getValue(),
                                                action.getValue(),
                                                owner.getValue(),
                                                due.getValue(),
                                                condition.getValue())),
                        again);
    }
}
