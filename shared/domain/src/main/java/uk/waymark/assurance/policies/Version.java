package uk.waymark.assurance.policies;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.ids.DocumentId;

/** A version of a provider's policy as it is on record. */
public record Version(
        UUID id,
        String policy,
        boolean held,
        String title,
        String version,
        Optional<LocalDate> adoptedOn,
        Optional<LocalDate> reviewOn,
        Optional<DocumentId> file,
        String note,
        Instant recordedAt,
        String recordedBy) {}
