package uk.waymark.provider.budgets;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.budgets.Invoice;
import uk.waymark.budgets.InvoiceFile;
import uk.waymark.budgets.NewInvoice;
import uk.waymark.budgets.ProviderInvoices;
import uk.waymark.budgets.ProviderInvoices.Billable;
import uk.waymark.budgets.ProviderInvoices.Filed;
import uk.waymark.documents.DocumentSettings;
import uk.waymark.ids.Id;
import uk.waymark.money.Pounds;
import uk.waymark.provider.ProviderFrame;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Say;
import uk.waymark.web.widgets.Screen;
import uk.waymark.web.widgets.Status;
import uk.waymark.web.widgets.UploadBox;

/** The manager at the end of the month: which invoices the schools have, what they ask about, and a form for the next. */
@Route(value = "invoices", layout = ProviderFrame.class)
@Needs(Right.SIGN_AGREEMENTS)
@Prototype
public class InvoicesView extends Screen {
    private final ProviderInvoices invoices;
    private final DocumentSettings documents;
    private final CurrentPerson person;
    private final Clock clock;
    private final Div content = new Div();

    InvoicesView(ProviderInvoices invoices, DocumentSettings documents, CurrentPerson person, Clock clock) {
        super("Invoices");
        this.invoices = invoices;
        this.documents = documents;
        this.person = person;
        this.clock = clock;
        explain("The school checks each against the register of its days, so file it when the days are over.");
        var file = new Button("File an invoice", event -> file());
        file.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        file.addClassName("big");
        actions(file);
        add(content);
        refresh();
    }

    private void refresh() {
        content.removeAll();
        var rows = new Rows();
        invoices.of(person.actor()).forEach(it -> row(rows, it));
        content.add(rows.orElse("No invoice is on record. File the first one when its days are over."));
    }

    private void row(Rows rows, Filed it) {
        var invoice = it.invoice();
        var row = rows.row(
                Stream.concat(
                        Stream.of(
                                invoice.number() + ", " + invoice.amount().words(),
                                it.pupil() + ", " + it.school(),
                                Words.dayAndYear(invoice.from()) + " to " + Words.dayAndYear(invoice.to()) + ", "
                                        + Words.count(invoice.sessions(), "session", "sessions")),
                        invoice.steps().stream()
                                .filter(step -> !step.words().isEmpty())
                                .map(step -> step.kind().words() + " " + Words.moment(step.at(), clock) + ", "
                                        + step.by() + ": " + step.words())),
                chip(invoice));
        if (invoice.decision().isEmpty() && !invoice.steps().isEmpty()) {
            var reply = new Button("Answer", event -> reply(invoice));
            reply.setAriaLabel("Answer about invoice " + invoice.number());
            row.add(reply);
        }
    }

    private static Span chip(Invoice it) {
        if (it.decision().isPresent()) {
            return it.isAccepted() ? Status.DONE.chip("Accepted") : Status.REFUSED.chip();
        }
        return it.steps().isEmpty() ? Status.WAITING.chip("With the school") : Status.TO_DO.chip(it.state());
    }

    private void reply(Invoice invoice) {
        var words = new TextArea("Your answer");
        words.setMaxLength(2_000);
        new AskDialog("Invoice " + invoice.number(), words)
                .ask(
                        "Answer the school",
                        () -> invoices.reply(person.actor(), invoice.id(), words.getValue()),
                        this::refresh);
    }

    private void file() {
        UUID key = Id.next();
        var whom = new Select<Billable>();
        whom.setLabel("For");
        whom.setItems(invoices.billable(person.actor()));
        whom.setItemLabelGenerator(it -> it == null ? "" : it.pupil() + ", " + it.school());
        var number = new TextField("Number of the invoice");
        number.setMaxLength(60);
        var from = new DatePicker("First day");
        from.setLocale(Locale.UK);
        var to = new DatePicker("Last day");
        to.setLocale(Locale.UK);
        var sessions = new IntegerField("Sessions that it claims");
        sessions.setMin(0);
        var sum = new TextField("Sum");
        sum.setHelperText(Pounds.HOW);
        var paper = new UploadBox("The invoice", documents);
        new AskDialog("File an invoice", whom, number, from, to, sessions, sum, paper)
                .ask(
                        "Send it to the school",
                        () -> {
                            var amount = Pounds.read(sum.getValue());
                            if (whom.isEmpty() || from.isEmpty() || to.isEmpty() || sessions.isEmpty()) {
                                return Optional.of(new Refused(
                                        "INVALID", "Choose whom it is for, both days, and how many sessions."));
                            }
                            return amount.map(pounds -> invoices.file(
                                            person.actor(),
                                            whom.getValue().placement(),
                                            new NewInvoice(
                                                    key,
                                                    number.getValue(),
                                                    from.getValue(),
                                                    to.getValue(),
                                                    sessions.getValue(),
                                                    pounds),
                                            paper.file().map(it -> new InvoiceFile(it.name(), it.bytes()))))
                                    .orElseGet(() -> Optional.of(new Refused("SUM", Pounds.HOW)));
                        },
                        () -> {
                            Say.done("The school has it.");
                            refresh();
                        });
    }
}
