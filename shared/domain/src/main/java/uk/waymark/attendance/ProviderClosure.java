package uk.waymark.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.calendar.Half;

/** A provider's message to all its schools that a site is shut. */
public record ProviderClosure(
        UUID id,
        String site,
        LocalDate from,
        LocalDate to,
        Optional<Half> half,
        String reason,
        Instant announcedAt,
        String by,
        Optional<Instant> withdrawnAt) {}
