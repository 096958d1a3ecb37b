package uk.waymark.assurance.insurance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.ids.DocumentId;
import uk.waymark.money.Pounds;

/**
 * An insurance policy as it is on record.
 *
 * @param subcontractor whose it is, where it is not the provider's own
 * @param sum for any one event; empty for motor insurance
 * @param correction why it replaced an earlier record of the same policy
 * @param replaced whether a later record has put this one right
 */
public record Cover(
        UUID id,
        InsuranceKind kind,
        Optional<UUID> subcontractor,
        String insurer,
        String number,
        Optional<Pounds> sum,
        String conditions,
        LocalDate startsOn,
        LocalDate expiresOn,
        Optional<DocumentId> certificate,
        String declaration,
        Optional<String> correction,
        boolean replaced,
        Instant recordedAt,
        String recordedBy) {
    boolean covers(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(expiresOn);
    }
}
