package uk.waymark.assurance.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import uk.waymark.forms.Progress;
import uk.waymark.ids.AuditId;
import uk.waymark.ids.FillingId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;

/** One audit of a provider by one school, with how far it is. */
public record Audit(
        AuditId id,
        SchoolId school,
        ProviderId provider,
        FillingId filling,
        Stage stage,
        Instant startedAt,
        String startedBy,
        Optional<Visit> visit,
        Optional<Instant> submittedAt,
        Optional<Conclusion> conclusion,
        Optional<Decision> decision,
        boolean shared) {

    /** How far an audit is; what is possible next follows from it. */
    public enum Stage {
        ANSWERING("Being filled in"),
        CONCLUDING("Answered, to be concluded"),
        DECIDING("Waits for the head"),
        DECIDED("Decided");

        private final String words;

        Stage(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** How the AP lead looked at the provider. Catalogue rows AUP-03, AUP-04, PRV-23. */
    public record Visit(Mode mode, LocalDate on, LocalTime at, String people, String checksBefore) {
        /** In person, or where there is no place to go to, by telephone or video. */
        public enum Mode {
            VISIT("Visit"),
            CALL("Telephone or video meeting");

            private final String words;

            Mode(String words) {
                this.words = words;
            }

            public String words() {
                return words;
            }
        }
    }

    /** What the AP lead makes of it. */
    public record Conclusion(
            Suitability suitability, String reason, Risk risk, String riskWords, Instant at, String by) {}

    /** Whether the provider suits. Catalogue row AUP-08. */
    public enum Suitability {
        SUITABLE("Suitable"),
        SUITABLE_IF("Suitable, with conditions"),
        NOT_SUITABLE("Not suitable");

        private final String words;

        Suitability(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** How the risk is assessed. Catalogue row AUP-05. */
    public enum Risk {
        LOW("Low"),
        MEDIUM("Medium"),
        HIGH("High");

        private final String words;

        Risk(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** What the head decided. */
    public record Decision(
            Verdict verdict, String reason, LocalDate expiresOn, boolean selfApproved, Instant at, String by) {}

    /** What a head may decide. */
    public enum Verdict {
        APPROVED("Approved"),
        APPROVED_WITH_CONDITIONS("Approved with conditions"),
        REFUSED("Refused");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** An audit whole, for its page. */
    public record File(Audit audit, String provider, Progress progress, List<AuditFinding> findings) {}
}
