package uk.waymark.assurance.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.ids.DocumentId;

/**
 * A published report on a provider. Catalogue rows PRV-11, PRV-12.
 *
 * @param bySchool whether a school put it on record for itself, else the provider for everybody
 * @param readBy who at the reader's school has read it; empty while nobody has
 */
public record Inspection(
        UUID id,
        boolean bySchool,
        Body body,
        LocalDate on,
        String outcome,
        Optional<String> link,
        Optional<DocumentId> document,
        Optional<String> readBy,
        Optional<Instant> readAt) {
    /** Who inspected. */
    public enum Body {
        OFSTED("Ofsted"),
        ISI("Independent Schools Inspectorate"),
        AUTHORITY("Local authority"),
        OTHER("Somebody else");

        private final String words;

        Body(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** What somebody types to put one on record. */
    public record New(Body body, LocalDate on, String outcome, Optional<String> link, Optional<DocumentId> document) {}
}
