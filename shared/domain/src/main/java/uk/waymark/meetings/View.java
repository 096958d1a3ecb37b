package uk.waymark.meetings;

import java.time.Instant;
import java.util.Optional;

/**
 * What somebody said before a meeting.
 *
 * @param attending whether they come; empty where they did not say
 * @param opinion whether they think that it should go on; empty where they did not say
 * @param by who wrote it down
 */
public record View(
        Side side,
        String name,
        Optional<Boolean> attending,
        Optional<MeetingDecision> opinion,
        String words,
        Meeting.How how,
        Instant at,
        String by) {
    /** Whose view it is. Catalogue rows REV-16, VOI-06. */
    public enum Side {
        FAMILY("Family"),
        PUPIL("Pupil"),
        PROVIDER("Provider"),
        AUTHORITY("Local authority"),
        PROFESSIONAL("Professional"),
        SCHOOL("School");

        private final String words;

        Side(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
