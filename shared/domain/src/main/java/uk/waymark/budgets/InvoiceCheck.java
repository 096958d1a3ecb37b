package uk.waymark.budgets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.waymark.money.Pounds;
import uk.waymark.progress.Sessions;

/**
 * An invoice beside the register.
 *
 * @param sessions of its days, as the register has them
 * @param absentPaid whether missed sessions are paid for; empty where no price is on record
 * @param payable how many sessions are to be paid for
 * @param reckoned what that comes to at the price on record; empty where there is none
 * @param overlapping numbers of other invoices for the same days that were not refused
 */
public record InvoiceCheck(
        int claimed,
        Pounds amount,
        Sessions sessions,
        Optional<Boolean> absentPaid,
        int payable,
        Optional<Pounds> reckoned,
        List<String> overlapping) {
    public InvoiceCheck {
        overlapping = List.copyOf(overlapping);
    }

    /** Whether sessions and sum agree with the register and the price, and the days are claimed once. */
    public boolean agrees() {
        return findings().isEmpty();
    }

    /** What does not agree, each in a sentence. */
    public List<String> findings() {
        List<String> all = new ArrayList<>();
        if (claimed != payable) {
            all.add("It claims " + claimed + " sessions; by the register " + payable + " are to be paid for.");
        }
        if (reckoned.isEmpty()) {
            all.add("No price of this placement is on record, so the sum cannot be checked.");
        }
        reckoned.filter(it -> it.pence() != amount.pence())
                .ifPresent(
                        it -> all.add("It comes to " + amount.words() + "; reckoned it would be " + it.words() + "."));
        if (sessions.unsaid() > 0) {
            all.add("For " + sessions.unsaid()
                    + " of its sessions the register is missing. Ask for it before you pay.");
        }
        if (!overlapping.isEmpty()) {
            all.add("Some of its days are on another invoice too: " + String.join(", ", overlapping) + ".");
        }
        return all;
    }
}
