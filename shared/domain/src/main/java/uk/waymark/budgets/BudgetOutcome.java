package uk.waymark.budgets;

import java.util.UUID;
import uk.waymark.access.Refused;

/** What came of proposing a budget. */
public sealed interface BudgetOutcome {
    record Proposed(UUID id) implements BudgetOutcome {}

    record Not(Refused refused) implements BudgetOutcome {}

    static Not not(String code, String message) {
        return new Not(new Refused(code, message));
    }
}
