package uk.waymark.assurance.insurance;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.ids.DocumentId;

/**
 * What a provider writes about an insurance policy.
 *
 * @param subcontractor whose it is, where it is not the provider's own
 * @param sum as typed, for any one event; left empty for motor insurance
 * @param declared whether the declaration of its kind was ticked
 */
public record NewCover(
        InsuranceKind kind,
        Optional<UUID> subcontractor,
        String insurer,
        String number,
        String sum,
        LocalDate startsOn,
        LocalDate expiresOn,
        String conditions,
        Optional<DocumentId> certificate,
        boolean declared) {}
