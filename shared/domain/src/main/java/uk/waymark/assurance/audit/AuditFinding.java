package uk.waymark.assurance.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.forms.Severity;

/**
 * What an audit found that wants doing. Catalogue row AUP-11.
 *
 * @param path of the answer in the form; empty for one that the auditor added
 * @param condition whether the approval depends on it
 * @param answer what its owner says was done
 */
public record AuditFinding(
        UUID id,
        Optional<String> path,
        String words,
        Severity severity,
        String action,
        Owner owner,
        LocalDate dueOn,
        boolean condition,
        Optional<String> answer,
        Optional<Instant> closedAt,
        Optional<String> closedHow) {

    /** Who has to do it. */
    public enum Owner {
        SCHOOL("The school"),
        PROVIDER("The provider");

        private final String words;

        Owner(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public boolean isOpen() {
        return closedAt.isEmpty();
    }

    /** What somebody types to put one on record. */
    public record New(
            String words, Severity severity, String action, Owner owner, LocalDate dueOn, boolean condition) {}
}
