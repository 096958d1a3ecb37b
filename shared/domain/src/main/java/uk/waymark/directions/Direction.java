package uk.waymark.directions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.waymark.calendar.Session;
import uk.waymark.ids.DirectionId;
import uk.waymark.ids.DocumentId;
import uk.waymark.ids.FamilyContactId;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.SchoolId;

/**
 * A direction as it stands.
 *
 * @param version how often it has been worded, this time included
 * @param noticeBy the last day on which the notice may be served. Catalogue rows OSD-06, DL-20
 * @param decisions what was decided about this version, the head's first
 */
public record Direction(
        DirectionId id,
        PlacementId placement,
        SchoolId school,
        int version,
        DirectionText text,
        PersonId writer,
        String savedBy,
        LocalDate noticeBy,
        DirectionState state,
        List<Decision> decisions,
        List<Served> served,
        Optional<Ended> ended) {
    public Direction {
        decisions = List.copyOf(decisions);
        served = List.copyOf(served);
    }

    /** Whether it still holds or may come to. */
    public boolean isOpen() {
        return state != DirectionState.ENDED && state != DirectionState.WITHDRAWN;
    }

    Optional<LocalDate> approvedOn() {
        return decisions.stream()
                .filter(Decision::approved)
                .reduce((first, last) -> last)
                .map(it -> Session.dateOf(it.at()));
    }

    /** Who decides about a direction. Catalogue rows OSD-15, CX-14. */
    public enum Body {
        HEAD("The head"),
        GOVERNORS("The governing body");

        private final String words;

        Body(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * What one of them decided.
     *
     * @param toGovernors whether the governing body had to decide as well, by the school's setting at that moment
     * @param minute where it stands in the governing body's minutes
     * @param selfApproved whether the same person wrote it. Catalogue row ROL-36
     */
    public record Decision(
            Body body,
            boolean approved,
            boolean toGovernors,
            Optional<String> minute,
            String words,
            boolean selfApproved,
            Instant at,
            String by) {}

    /** Whom a notice goes to. */
    public enum Whom {
        PARENT("Parent or carer"),
        PUPIL("Pupil"),
        AUTHORITY("Local authority");

        private final String words;

        Whom(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** How a notice is served. */
    public enum How {
        MAIL("By e-mail, with a link to the family's page"),
        POST("By post"),
        BY_HAND("By hand"),
        SECURE("Through the authority's secure system");

        private final String words;

        How(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * That somebody was served.
     *
     * @param lateBecause why after the last day
     */
    public record Served(
            Whom whom,
            String name,
            Optional<FamilyContactId> contact,
            How how,
            LocalDate on,
            Optional<String> lateBecause,
            DocumentId document,
            String by) {}

    /** That it is over. */
    public record Ended(LocalDate on, boolean withdrawn, String reason) {}
}
