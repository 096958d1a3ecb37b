package uk.waymark.progress.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.ids.DocumentId;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.ReportId;

/**
 * A report as it stands.
 *
 * @param number which of its kind, from 1
 * @param asked what the school asked for, where it is no regular report
 * @param draft what is being written; a report that came back is written on from there
 * @param sent its last version, if one was ever sent
 * @param answer what the school said to that
 */
public record Report(
        ReportId id,
        PlacementId placement,
        ReportKind kind,
        int number,
        LocalDate from,
        LocalDate to,
        LocalDate dueOn,
        Optional<String> asked,
        Optional<Draft> draft,
        Optional<Sent> sent,
        Optional<Answer> answer,
        Optional<Instant> releasedAt) {

    /** How far it is. */
    public enum State {
        TO_WRITE("To be written"),
        WAITS("With the school"),
        RETURNED("Sent back"),
        APPROVED("Approved"),
        RELEASED("With the family");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** What is written so far. */
    public record Draft(int revision, Instant savedAt, String by) {}

    /** A version that went to the school. */
    public record Sent(UUID version, int number, Instant at, String by) {}

    /**
     * What the school said.
     *
     * @param paper the approved report as a document
     */
    public record Answer(boolean approved, String reason, Instant at, String by, Optional<DocumentId> paper) {}

    public State state() {
        if (sent.isEmpty()) {
            return State.TO_WRITE;
        }
        if (answer.isEmpty()) {
            return State.WAITS;
        }
        if (!answer.get().approved()) {
            return State.RETURNED;
        }
        return releasedAt.isPresent() ? State.RELEASED : State.APPROVED;
    }

    /** Whether somebody has to write on it. */
    public boolean isOpen() {
        return state() == State.TO_WRITE || state() == State.RETURNED;
    }
}
