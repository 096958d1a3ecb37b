package uk.waymark.assurance.gate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import uk.waymark.ids.DocumentId;

/** That school and provider have signed an agreement. Both days are included. */
public record Agreement(
        LocalDate signedOn,
        LocalDate endsOn,
        String signatories,
        Optional<DocumentId> document,
        Instant recordedAt,
        String by) {
    /** What somebody types to put one on record. */
    public record New(LocalDate signedOn, LocalDate endsOn, String signatories, Optional<DocumentId> document) {}
}
