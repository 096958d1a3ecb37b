package uk.waymark.assurance.audit;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import uk.waymark.calendar.DayWords;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;

/** Whether a school's approval of a provider holds on a day, for the gate. */
@Singleton
public class Approvals {
    private final AuditRows rows;

    Approvals(AuditRows rows) {
        this.rows = rows;
    }

    /**
     * How an approval stands.
     *
     * @param expiresOn its last day, where there is one
     */
    public record State(boolean holds, String words, Optional<LocalDate> expiresOn) {}

    /** As it stands on the day. One query. */
    public State on(SchoolId school, ProviderId provider, LocalDate day) {
        return rows.approval(school, provider, day)
                .map(row -> state(row, day))
                .orElseGet(() -> new State(false, "Your school has not decided on an audit of it.", Optional.empty()));
    }

    private static State state(AuditRows.Approval row, LocalDate day) {
        if (row.decision().equals(Audit.Verdict.REFUSED.name())) {
            return not("Your school has refused it.");
        }
        if (row.expiresOn().isBefore(day)) {
            return not("The approval ran out on " + DayWords.of(row.expiresOn()) + ".");
        }
        if (row.openConditions() > 0) {
            return not("A condition of the approval is not met, and its day is over.");
        }
        var recheck = row.recheckOn();
        if (recheck != null && recheck.isBefore(day)) {
            return not("After a change at the provider it had to be looked at anew by " + DayWords.of(recheck) + ".");
        }
        return new State(
                true,
                Audit.Verdict.valueOf(row.decision()).words() + " until " + DayWords.of(row.expiresOn())
                        + (recheck == null ? "." : "; to be looked at anew by " + DayWords.of(recheck) + "."),
                Optional.of(row.expiresOn()));
    }

    private static State not(String words) {
        return new State(false, words, Optional.empty());
    }
}
