package uk.waymark.school.budgets;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.budgets.Budgets;
import uk.waymark.budgets.Cost;
import uk.waymark.budgets.Costs;
import uk.waymark.budgets.InvoiceFile;
import uk.waymark.budgets.Invoices;
import uk.waymark.budgets.NewCost;
import uk.waymark.budgets.NewInvoice;
import uk.waymark.calendar.Session;
import uk.waymark.documents.DocumentSettings;
import uk.waymark.ids.Id;
import uk.waymark.money.Pounds;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementFiles;
import uk.waymark.school.SchoolFrame;
import uk.waymark.school.placements.PlacementScreen;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.UploadBox;

/** The AP lead with an invoice in hand: what was agreed on, what the register says, and whether the sum is right. */
@Route(value = "placements/:id/money", layout = SchoolFrame.class)
@Needs(Right.KEEP_BUDGET)
@Prototype
public class MoneyView extends PlacementScreen {
    private final Costs costs;
    private final Invoices invoices;
    private final Budgets budgets;
    private final DocumentSettings documents;
    private final CurrentPerson person;
    private final Clock clock;

    MoneyView(
            PlacementFiles placements,
            Costs costs,
            Invoices invoices,
            Budgets budgets,
            DocumentSettings documents,
            CurrentPerson person,
            Clock clock) {
        super("Money", placements, person);
        this.costs = costs;
        this.invoices = invoices;
        this.budgets = budgets;
        this.documents = documents;
        this.person = person;
        this.clock = clock;
    }

    @Override
    protected void show(Div page, PlacementFile placement) {
        budgets.now(person.actor(), placement.school())
                .ifPresent(it -> page.add(new Paragraph(it.funds().words())));
        var prices = new Rows();
        costs.of(person.actor(), placement.id())
                .reversed()
                .forEach(it -> prices.row(Stream.of(
                        it.terms().words(),
                        "From " + Words.dayAndYear(it.from()) + ". " + it.reason(),
                        "Recorded " + Words.moment(it.recordedAt(), clock) + " by " + it.by())));
        var file = new Button("Put an invoice on record", event -> file(placement));
        file.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        page.add(
                new H2("What it costs"),
                prices.orElse("No price is on record, so nothing is committed and no invoice can be checked."),
                new Button("Record a price", event -> price(placement)),
                new H2("Invoices"),
                file);
        var rows = new Rows();
        invoices.of(person.actor(), placement.id())
                .forEach(it -> new InvoiceRow(invoices, person, clock, () -> fill(placement)).add(rows, it));
        page.add(rows.orElse("No invoice is on record. The provider can file its own."));
    }

    private static DatePicker day(String label, LocalDate value) {
        var day = new DatePicker(label, value);
        day.setLocale(Locale.UK);
        return day;
    }

    private static TextField sum(String label, String value) {
        var sum = new TextField(label);
        sum.setValue(value);
        return sum;
    }

    private void price(PlacementFile placement) {
        var basis = new Select<Cost.Basis>();
        basis.setLabel("The price is for");
        basis.setItems(Cost.Basis.values());
        basis.setItemLabelGenerator(Cost.Basis::words);
        basis.setValue(Cost.Basis.SESSION);
        var teaching = sum("Teaching", "");
        teaching.setHelperText("Such as 55 or 55.50");
        var transport = sum("Transport", "0");
        var meals = sum("Meals", "0");
        var absent = new Checkbox("Sessions that the pupil misses are paid for too");
        var today = Session.today(clock);
        var from = day("From", placement.startsOn().isAfter(today) ? placement.startsOn() : today);
        var reason = new TextField("Where the price comes from");
        reason.setMaxLength(500);
        new AskDialog("Record a price", basis, teaching, transport, meals, absent, from, reason)
                .ask(
                        "Record it",
                        () -> {
                            var sums = Stream.of(teaching, transport, meals)
                                    .map(it -> Pounds.read(it.getValue()))
                                    .toList();
                            if (from.isEmpty() || sums.stream().anyMatch(Optional::isEmpty)) {
                                return Optional.of(
                                        new Refused("SUM", "Write each sum in figures, and choose the day."));
                            }
                            var terms = new Cost.Terms(
                                    basis.getValue(),
                                    sums.get(0).orElseThrow(),
                                    sums.get(1).orElseThrow(),
                                    sums.get(2).orElseThrow(),
                                    absent.getValue());
                            return costs.record(
                                    person.actor(),
                                    placement.id(),
                                    new NewCost(terms, from.getValue(), reason.getValue()));
                        },
                        () -> fill(placement));
    }

    private void file(PlacementFile placement) {
        UUID key = Id.next();
        var number = new TextField("Number of the invoice");
        number.setMaxLength(60);
        var from = day("First day", placement.startsOn());
        var today = Session.today(clock);
        var to = day("Last day", placement.endsOn().isBefore(today) ? placement.endsOn() : today);
        var sessions = new IntegerField("Sessions that it claims");
        sessions.setMin(0);
        var sum = sum("Sum", "");
        var paper = new UploadBox("The invoice", documents);
        new AskDialog("Put an invoice on record", number, from, to, sessions, sum, paper)
                .ask(
                        "Put it on record",
                        () -> {
                            var amount = Pounds.read(sum.getValue());
                            if (amount.isEmpty() || from.isEmpty() || to.isEmpty() || sessions.isEmpty()) {
                                return Optional.of(new Refused(
                                        "INVALID",
                                        "Give both days, how many sessions it claims, and the sum in figures."));
                            }
                            return invoices.file(
                                    person.actor(),
                                    placement.id(),
                                    new NewInvoice(
                                            key,
                                            number.getValue(),
                                            from.getValue(),
                                            to.getValue(),
                                            sessions.getValue(),
                                            amount.get()),
                                    paper.file().map(it -> new InvoiceFile(it.name(), it.bytes())));
                        },
                        () -> fill(placement));
    }
}
