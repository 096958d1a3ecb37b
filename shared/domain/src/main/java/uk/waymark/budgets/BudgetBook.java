package uk.waymark.budgets;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import uk.waymark.ids.SchoolId;
import uk.waymark.money.Pounds;

/** Budgets for the other rules of money; a door has to have narrowed who asks. */
@Singleton
class BudgetBook {
    private final BudgetRows rows;

    BudgetBook(BudgetRows rows) {
        this.rows = rows;
    }

    /** The last proposal first. */
    List<Budget> of(SchoolId school, FinancialYear year) {
        return rows.of(school, year.from()).stream().map(BudgetBook::budget).toList();
    }

    /** The last one that was approved. */
    Optional<Pounds> inForce(SchoolId school, FinancialYear year) {
        return of(school, year).stream()
                .filter(Budget::isApproved)
                .map(Budget::amount)
                .findFirst();
    }

    private static Budget budget(BudgetRows.Line row) {
        return new Budget(
                row.id(),
                FinancialYear.from(row.yearFrom()),
                row.number(),
                new Pounds(row.pence()),
                row.words(),
                row.proposedAt(),
                row.proposedBy(),
                row.proposer(),
                decision(row));
    }

    private static Optional<Budget.Decision> decision(BudgetRows.Line row) {
        if (row.approved() == null || row.decidedAt() == null) {
            return Optional.empty();
        }
        return Optional.of(new Budget.Decision(
                row.approved(),
                Optional.ofNullable(row.minute()).orElse(""),
                Optional.ofNullable(row.decisionWords()).orElse(""),
                Optional.ofNullable(row.decidedAs()).orElse(""),
                row.decidedAt(),
                Optional.ofNullable(row.decider()).orElse("")));
    }
}
