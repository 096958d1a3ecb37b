package uk.waymark.assurance.gate;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import uk.waymark.assurance.audit.Approvals;
import uk.waymark.commissioning.Commissions;
import uk.waymark.settings.Values;

/** The school's own approval after its own audit; being on an authority's list never replaces it. Catalogue rows PRV-14, PRV-32. */
@Singleton
final class AuditCheck implements GateCheck {
    private static final int WEEKS_WARNED = 8;

    private final Approvals approvals;
    private final Commissions commissions;

    AuditCheck(Approvals approvals, Commissions commissions) {
        this.approvals = approvals;
        this.commissions = commissions;
    }

    @Override
    public Part part() {
        return Part.AUDIT;
    }

    @Override
    public GateItem check(Pair pair, LocalDate day, Values settings) {
        if (commissions.isShutByHand(pair.school(), pair.provider())) {
            return GateItem.missing(
                    part(), "Your school has suspended, refused or ended its use.", "The head decides on it anew.", "");
        }
        var state = approvals.on(pair.school(), pair.provider(), day);
        if (!state.holds()) {
            return GateItem.missing(part(), state.words(), "The AP lead audits, and the head decides.", "audits");
        }
        return state.expiresOn()
                        .filter(last -> last.isBefore(day.plusWeeks(WEEKS_WARNED)))
                        .isPresent()
                ? GateItem.warning(part(), state.words(), "The AP lead audits it anew.", "audits")
                : GateItem.inOrder(part(), state.words(), "audits");
    }
}
