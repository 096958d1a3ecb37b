package uk.waymark.budgets;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.waymark.ids.SchoolId;
import uk.waymark.money.Pounds;
import uk.waymark.settings.Settings;

/**
 * How a school's money for alternative provision stands, for whoever chooses a provider; a door has to have narrowed who asks.
 * Catalogue row BUD-05. Four queries.
 */
@Singleton
public class Funds {
    private final BudgetBook budgets;
    private final CostRows costs;
    private final InvoiceRows invoices;
    private final Settings settings;

    Funds(BudgetBook budgets, CostRows costs, InvoiceRows invoices, Settings settings) {
        this.budgets = budgets;
        this.costs = costs;
        this.invoices = invoices;
        this.settings = settings;
    }

    /**
     * The sums of a year.
     *
     * @param budget empty while none is approved
     * @param spent accepted invoices
     * @param committed what the sessions of the plan that no accepted invoice reaches come to
     * @param warn per cent of the budget from which it counts as short
     */
    public record State(FinancialYear year, Optional<Pounds> budget, Pounds spent, Pounds committed, int warn) {
        public Pounds together() {
            return new Pounds(spent.pence() + committed.pence());
        }

        /** Pence that are neither spent nor committed; below nothing where there is too little, empty without a budget. */
        public Optional<Long> leftPence() {
            return budget.map(it -> it.pence() - together().pence());
        }

        /** Whether the school is warned. */
        public boolean isShort() {
            return budget.filter(it -> together().pence() * 100 >= it.pence() * warn)
                    .isPresent();
        }

        public boolean isOver() {
            return leftPence().filter(it -> it < 0).isPresent();
        }

        /** In a sentence, for whoever chooses. */
        public String words() {
            return leftPence()
                    .map(left -> left < 0
                            ? "The AP budget is overdrawn by " + new Pounds(-left).words() + "."
                            : new Pounds(left).words() + " of the AP budget of "
                                    + budget.orElseThrow().words() + " is neither spent nor committed.")
                    .orElse("No AP budget is approved for this year.");
        }
    }

    public FinancialYear year(SchoolId school, LocalDate day) {
        return FinancialYear.of(settings.of(school).get(BudgetSettings.YEAR), day);
    }

    /** What is left of the year's budget. */
    public State left(SchoolId school, FinancialYear year) {
        return new State(
                year,
                budgets.inForce(school, year),
                new Pounds(invoices.accepted(school, year.from(), year.to())),
                new Pounds(committed(costs.ahead(school, year.from(), year.to()))),
                settings.of(school).get(BudgetSettings.WARN));
    }

    private static long committed(List<CostRows.Ahead> ahead) {
        return ahead.stream().mapToLong(Funds::pence).sum();
    }

    private static long pence(CostRows.Ahead it) {
        return switch (Cost.Basis.valueOf(it.basis())) {
            case SESSION -> it.pence() * it.sessions();
            case DAY -> it.pence() * it.days();
            case WEEK -> it.pence() * it.weeks();
            case WHOLE -> it.allSessions() == 0 ? 0 : it.pence() * it.sessions() / it.allSessions();
        };
    }
}
