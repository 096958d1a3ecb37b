package uk.waymark.assurance.audit;

import java.util.Optional;
import uk.waymark.access.Refused;
import uk.waymark.assurance.audit.Audit.Risk;
import uk.waymark.assurance.audit.Audit.Suitability;

/** What the AP lead types to conclude an audit: whether the provider suits and why, and the written risk assessment. */
public record NewConclusion(Suitability suitability, String reason, Risk risk, String riskWords) {
    Optional<Refused> wrong() {
        if (reason.isBlank() || reason.length() > 2_000) {
            return Optional.of(new Refused("REASON", "Write why you conclude this, in up to 2,000 characters."));
        }
        return riskWords.isBlank() || riskWords.length() > 4_000
                ? Optional.of(
                        new Refused("RISK", "Write the risks and what is done about each, in up to 4,000 characters."))
                : Optional.empty();
    }
}
