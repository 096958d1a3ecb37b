package uk.waymark.organisations;

import java.util.Optional;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.TrustId;

/** A school that commissions placements. */
public record School(
        SchoolId id,
        String name,
        String urn,
        String telephone,
        Optional<TrustId> trustId,
        Optional<String> trust,
        Optional<String> authority) {}
