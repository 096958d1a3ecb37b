package uk.waymark.school.budgets;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uk.waymark.access.Refused;
import uk.waymark.budgets.Invoice;
import uk.waymark.budgets.InvoiceCheck;
import uk.waymark.budgets.Invoices;
import uk.waymark.exports.ExportFile;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Download;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Status;

/** One invoice beside the register of its days, with what can be said about it. */
final class InvoiceRow {
    private final Invoices invoices;
    private final CurrentPerson person;
    private final Clock clock;
    private final Runnable done;

    InvoiceRow(Invoices invoices, CurrentPerson person, Clock clock, Runnable done) {
        this.invoices = invoices;
        this.person = person;
        this.clock = clock;
        this.done = done;
    }

    void add(Rows rows, Invoices.Checked it) {
        var invoice = it.invoice();
        var row = rows.row(lines(invoice, it.check()).stream(), chip(invoice, it.check()));
        invoice.document()
                .ifPresent(id -> row.add(new Download(
                        "The paper",
                        () -> invoices.paper(person.actor(), invoice.id())
                                .map(content -> new ExportFile(
                                        content.document().fileName(), content.mediaType(), content.bytes())))));
        if (invoice.decision().isEmpty()) {
            row.add(
                    say(invoice, "Accept", words -> invoices.accept(person.actor(), invoice.id(), words)),
                    say(invoice, "Query", words -> invoices.query(person.actor(), invoice.id(), words)),
                    say(invoice, "Refuse", words -> invoices.refuse(person.actor(), invoice.id(), words)));
        }
    }

    private List<String> lines(Invoice it, InvoiceCheck check) {
        List<String> lines = new ArrayList<>(List.of(
                it.number() + ", " + it.amount().words(),
                Words.dayAndYear(it.from()) + " to " + Words.dayAndYear(it.to()) + ", claims "
                        + Words.count(it.sessions(), "session", "sessions") + ". Filed by " + it.filedBy() + ", "
                        + Words.moment(it.filedAt(), clock),
                "Register: " + check.sessions().words()));
        lines.addAll(check.findings());
        it.steps()
                .forEach(step -> lines.add(step.kind().words() + " " + Words.moment(step.at(), clock) + ", " + step.by()
                        + (step.words().isEmpty() ? "" : ": " + step.words())));
        return lines;
    }

    private static Span chip(Invoice it, InvoiceCheck check) {
        if (it.decision().isPresent()) {
            return it.isAccepted() ? Status.DONE.chip("Accepted") : Status.REFUSED.chip();
        }
        return check.agrees() ? Status.IN_ORDER.chip("Agrees with the register") : Status.TO_DO.chip("Look closer");
    }

    private Button say(Invoice invoice, String what, Function<String, Optional<Refused>> action) {
        var button = new Button(what, event -> {
            var words = new TextArea(what.equals("Accept") ? "A remark, if there is one" : "Why, or what you ask");
            words.setMaxLength(2_000);
            new AskDialog(what + ": invoice " + invoice.number(), words)
                    .ask(what, () -> action.apply(words.getValue()), done);
        });
        button.setAriaLabel(what + " invoice " + invoice.number());
        return button;
    }
}
