package uk.waymark.assurance.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a local authority says of a provider, or was told about it, as a school has put it on record.
 *
 * @param listed for a list: whether the provider is on it
 * @param scope what it is about: the name of the list, what the authority confirms, what was reported
 */
public record AuthorityWord(
        Kind kind,
        String authority,
        Optional<Boolean> listed,
        String scope,
        Optional<String> reference,
        LocalDate on,
        Instant recordedAt,
        String by) {
    /** Catalogue rows PRV-13, PRV-21, PRV-18. */
    public enum Kind {
        LIST("On the authority's list or framework"),
        CONFIRMATION("Authority's confirmation of its checks"),
        REPORT("Reported: may be running unregistered");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** What somebody types to put one on record. */
    public record New(
            Kind kind,
            String authority,
            Optional<Boolean> listed,
            String scope,
            Optional<String> reference,
            LocalDate on) {}
}
