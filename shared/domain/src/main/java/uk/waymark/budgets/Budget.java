package uk.waymark.budgets;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.ids.PersonId;
import uk.waymark.money.Pounds;

/** A budget as it was proposed, and the answer to it. @param number which proposal for its year, from 1 */
public record Budget(
        UUID id,
        FinancialYear year,
        int number,
        Pounds amount,
        String words,
        Instant proposedAt,
        PersonId proposer,
        String proposedBy,
        Optional<Decision> decision) {
    /** @param as as what it was decided, with the mark of self-approval where the proposer decided */
    public record Decision(boolean approved, String minute, String words, String as, Instant at, String by) {}

    public boolean isApproved() {
        return decision.filter(Decision::approved).isPresent();
    }
}
