package uk.waymark.risk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.PlacementId;

/**
 * One version of a risk assessment, as it stands.
 *
 * @param needsApproval whether the school's settings asked for the head's approval when it was written
 * @param inUse who at the provider has confirmed that they work by it, the first first
 */
public record RiskVersion(
        UUID id,
        PlacementId placement,
        int number,
        NewRisk written,
        Instant writtenAt,
        String by,
        boolean needsApproval,
        Optional<Said> approved,
        boolean selfApproved,
        List<Said> inUse) {
    public RiskVersion {
        inUse = List.copyOf(inUse);
    }

    /** Who said it, and when. */
    public record Said(PersonId person, String by, Instant at) {}

    /** Whether the provider may work by it. */
    public boolean isInForce() {
        return !needsApproval || approved.isPresent();
    }
}
