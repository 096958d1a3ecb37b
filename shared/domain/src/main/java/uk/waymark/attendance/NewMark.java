package uk.waymark.attendance;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.waymark.access.Refused;
import uk.waymark.calendar.Session;
import uk.waymark.ids.MarkId;
import uk.waymark.ids.PlacementId;

/**
 * A mark as a tablet or a screen makes it. The id is made there, so that a mark that is sent twice is one mark.
 *
 * @param capturedAt when the finger touched the screen; where the tablet's clock was wrong, put right with the server's
 * @param deviceId which tablet, if it says
 * @param sequence which of the tablet's marks, if it says
 * @param tabletAt what the tablet's clock said, where that was put right
 */
public record NewMark(
        MarkId id,
        PlacementId placement,
        Session session,
        Fact fact,
        @Nullable Integer minutesLate,
        @Nullable AbsenceReason reason,
        @Nullable String note,
        Instant capturedAt,
        @Nullable String deviceId,
        @Nullable Long sequence,
        @Nullable Instant tabletAt) {
    /** With a clock that was right. */
    public NewMark(
            MarkId id,
            PlacementId placement,
            Session session,
            Fact fact,
            @Nullable Integer minutesLate,
            @Nullable AbsenceReason reason,
            @Nullable String note,
            Instant capturedAt,
            @Nullable String deviceId,
            @Nullable Long sequence) {
        this(id, placement, session, fact, minutesLate, reason, note, capturedAt, deviceId, sequence, null);
    }

    SessionKey key() {
        return new SessionKey(placement, session);
    }

    private static final int LATEST = 240;
    private static final int LONGEST_NOTE = 500;
    private static final int LONGEST_DEVICE = 64;

    /** What is wrong with it by itself, naming the field. */
    Optional<Refused> refuse() {
        if (fact == Fact.LATE && (minutesLate == null || minutesLate < 1 || minutesLate > LATEST)) {
            return invalid("minutesLate", "Say how many minutes late, from 1 to " + LATEST + ".");
        }
        if (fact != Fact.LATE && minutesLate != null) {
            return invalid("minutesLate", "Minutes go with \"Late\" only.");
        }
        if (fact != Fact.ABSENT && reason != null) {
            return invalid("reason", "A reason goes with \"Not here\" only.");
        }
        if (note != null && note.length() > LONGEST_NOTE) {
            return invalid("note", "A note has at most " + LONGEST_NOTE + " characters.");
        }
        return deviceId != null && deviceId.length() > LONGEST_DEVICE
                ? invalid("deviceId", "A device's id has at most " + LONGEST_DEVICE + " characters.")
                : Optional.empty();
    }

    private static Optional<Refused> invalid(String field, String message) {
        return Optional.of(new Refused("INVALID", field + ": " + message));
    }
}
