package uk.waymark.school.budgets;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.budgets.Budget;
import uk.waymark.budgets.BudgetOutcome;
import uk.waymark.budgets.BudgetSettings.Approver;
import uk.waymark.budgets.Budgets;
import uk.waymark.budgets.FinancialYear;
import uk.waymark.budgets.Funds;
import uk.waymark.budgets.Invoices;
import uk.waymark.money.Pounds;
import uk.waymark.organisations.Directory;
import uk.waymark.school.SchoolFrame;
import uk.waymark.school.placements.PlacementScreen;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Say;
import uk.waymark.web.widgets.Status;

/** The head, or a governor before a meeting: what AP may cost, what it has cost, what is committed, and what waits for a yes. */
@Route(value = "budget", layout = SchoolFrame.class)
@Needs(Right.SEE_BUDGET)
@Prototype
public class BudgetView extends SchoolScreen {
    private final Budgets budgets;
    private final Invoices invoices;
    private final CurrentPerson person;
    private final Clock clock;

    BudgetView(Budgets budgets, Invoices invoices, Directory directory, CurrentPerson person, Clock clock) {
        super("AP budget", directory.schools(person.actor(), Right.SEE_BUDGET));
        this.budgets = budgets;
        this.invoices = invoices;
        this.person = person;
        this.clock = clock;
        begin();
    }

    @Override
    void show(Div content) {
        budgets.now(person.actor(), school()).ifPresent(it -> year(content, it, "This year"));
        budgets.next(person.actor(), school()).ifPresent(it -> year(content, it, "Next year"));
        if (keeps()) {
            content.add(new H2("Invoices that wait"), waiting());
        }
    }

    private boolean keeps() {
        return person.actor().schools(Right.KEEP_BUDGET).contains(school());
    }

    private void year(Div content, Budgets.Year it, String title) {
        content.add(new H2(title + ": " + it.year().words()), sums(it.funds()));
        var rows = new Rows();
        it.proposals()
                .forEach(budget -> row(
                        rows,
                        budget,
                        it.approver(),
                        budget.equals(it.proposals().getFirst())));
        content.add(rows.orElse("No sum has been proposed."));
        if (keeps()) {
            content.add(new Button("Propose a sum for this period", event -> propose(it.year())));
        }
    }

    private static Div sums(Funds.State it) {
        var line = new Div(
                it.isOver()
                        ? Status.OVERDUE.chip("Overdrawn")
                        : it.isShort() ? Status.SOON.chip("Nearly used up") : Status.IN_ORDER.chip(),
                new Span("Paid " + it.spent().words() + ", committed "
                        + it.committed().words() + ". " + it.words()));
        line.addClassName("strip");
        return line;
    }

    private void row(Rows rows, Budget it, Approver approver, boolean last) {
        var row = rows.row(
                Stream.concat(
                        Stream.of(
                                it.amount().words() + (it.words().isEmpty() ? "" : ". " + it.words()),
                                "Proposed " + Words.moment(it.proposedAt(), clock) + " by " + it.proposedBy()),
                        it
                                .decision()
                                .map(decision -> (decision.approved() ? "Approved " : "Not approved ")
                                        + Words.moment(decision.at(), clock) + " by " + decision.by() + ", "
                                        + decision.as()
                                        + (decision.minute().isEmpty() ? "" : ". " + decision.minute())
                                        + (decision.words().isEmpty() ? "" : ". " + decision.words()))
                                .stream()),
                it.decision()
                        .map(decision -> decision.approved()
                                ? decision.as().contains("self-approved")
                                        ? Status.SELF_APPROVED.chip()
                                        : Status.DONE.chip("Approved")
                                : Status.REFUSED.chip("Not approved"))
                        .orElseGet(() -> last
                                ? Status.WAITING.chip(
                                        "Waits for " + approver.words().toLowerCase(Locale.UK))
                                : Status.UNCHANGED.chip("Replaced")));
        if (it.decision().isEmpty() && last) {
            row.add(new Button("Decide", event -> decide(it, approver)));
        }
    }

    private void propose(FinancialYear year) {
        var sum = new TextField("Sum for the year");
        sum.setHelperText(Pounds.HOW);
        var words = new TextArea("What it is for");
        words.setMaxLength(2_000);
        new AskDialog("Propose the AP budget", sum, words)
                .ask(
                        "Propose it",
                        () -> Pounds.read(sum.getValue())
                                .map(pounds -> refused(
                                        budgets.propose(person.actor(), school(), year, pounds, words.getValue())))
                                .orElseGet(() -> Optional.of(new Refused("SUM", Pounds.HOW))),
                        this::refresh);
    }

    private static Optional<Refused> refused(BudgetOutcome outcome) {
        return outcome instanceof BudgetOutcome.Not(var refused) ? Optional.of(refused) : Optional.empty();
    }

    private void decide(Budget it, Approver approver) {
        var minute = new TextField("Minute in which it was decided");
        minute.setMaxLength(200);
        minute.setVisible(approver == Approver.GOVERNORS);
        var words = new TextArea("A remark; the reason, where it is not approved");
        words.setMaxLength(2_000);
        var no = new Checkbox("It is not approved");
        new AskDialog("Decide about " + it.amount().words(), minute, words, no)
                .ask(
                        "Record the decision",
                        () -> budgets.decide(
                                person.actor(), it.id(), !no.getValue(), minute.getValue(), words.getValue()),
                        () -> {
                            Say.done("The head and the AP lead are told.");
                            refresh();
                        });
    }

    private Rows waiting() {
        var rows = new Rows();
        invoices.waiting(person.actor(), school())
                .forEach(it -> rows.row(
                        new Component[] {
                            new RouterLink(
                                    it.invoice().number() + ", "
                                            + it.invoice().amount().words(),
                                    MoneyView.class,
                                    PlacementScreen.of(it.placement().id())),
                            new Span(it.placement().name().toUse() + ", "
                                    + it.placement().providerName())
                        },
                        Status.TO_DO.chip(it.invoice().state())));
        return rows.orElse("No invoice waits for an answer.");
    }
}
