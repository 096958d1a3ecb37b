package uk.waymark.assurance.audit;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;
import uk.waymark.obligations.ObligationKind;
import uk.waymark.obligations.ObligationKinds;

/** What is due because of audits. */
@Factory
class AuditKinds {
    static final ObligationKind DECISION = new ObligationKind(
                    "audit.decision",
                    "Decide on the audit of a provider",
                    "The head decides on each audit that the AP lead has concluded (PRV-24, AUP-08)",
                    "The head's decision",
                    "The head is told again; the provider stays under audit")
            .postponable(20);

    static final ObligationKind FINDING = new ObligationKind(
                    "audit.finding",
                    "Put a finding of an audit right",
                    "Each finding has an owner and a day (AUP-11; audit.finding.days)",
                    "The AP lead closes the finding",
                    "The AP lead and the provider's manager are told; an approval on this condition stops letting placements through")
            .postponable(20);

    static final ObligationKind RECHECK = new ObligationKind(
                    "audit.recheck",
                    "Audit the provider anew",
                    "An approval holds for so many months, or until a change (AUP-06, DL-47; provider.recheck_months)",
                    "A new decision of the head",
                    "No placement may start there")
            .postponable(0);

    static final ObligationKind QUALITY = new ObligationKind(
                    "audit.quality",
                    "Quality check of an approved provider",
                    "Later checks are planned from the audit (AUP-09; audit.quality_check.weeks)",
                    "A look at the provider is written down",
                    "The head is told")
            .postponable(30)
            .doneByHand();

    @Bean
    @Singleton
    ObligationKinds auditKinds() {
        return new ObligationKinds(List.of(DECISION, FINDING, RECHECK, QUALITY));
    }
}
