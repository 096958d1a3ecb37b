package uk.waymark.arrangements.incidents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * An incident as the provider that recorded it sees it: that the school has decided and what the provider has to know, not why.
 *
 * @param toProvider what the school wants the provider to know
 */
public record OwnIncident(
        UUID id,
        Instant happenedAt,
        String what,
        boolean serious,
        boolean restraint,
        String by,
        Optional<LocalDate> decidedOn,
        String toProvider) {}
