package uk.waymark.safeguarding;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import uk.waymark.access.Refused;
import uk.waymark.ids.ConcernId;
import uk.waymark.ids.PlacementId;

/**
 * What an author has typed so far. Its id is made on the author's screen and becomes the concern's, so that an impatient second tap
 * on "Send" sends nothing twice.
 */
public record ConcernDraft(
        ConcernId id,
        Optional<PlacementId> placement,
        String account,
        Optional<Instant> happenedAt,
        String place,
        Optional<Boolean> danger,
        String done,
        ConcernKind kind) {
    private static final int LONGEST = 50_000;
    private static final int LONGEST_PLACE = 200;

    public ConcernDraft {
        Objects.requireNonNull(id);
    }

    /** A concern as the form on the screen asks for it. */
    public ConcernDraft(
            ConcernId id,
            Optional<PlacementId> placement,
            String account,
            Optional<Instant> happenedAt,
            String place,
            Optional<Boolean> danger,
            String done) {
        this(id, placement, account, happenedAt, place, danger, done, ConcernKind.CONCERN);
    }

    /** A pupil wants to talk to somebody. Only the pupil is needed; what the pupil said, if anything, may be added. */
    public static ConcernDraft talk(ConcernId id, Optional<PlacementId> placement, String said, Instant at) {
        return new ConcernDraft(
                id, placement, said, Optional.of(at), "", Optional.of(false), "", ConcernKind.WANTS_TO_TALK);
    }

    public static ConcernDraft empty(ConcernId id) {
        return new ConcernDraft(id, Optional.empty(), "", Optional.empty(), "", Optional.empty(), "");
    }

    public boolean isEmpty() {
        return equals(empty(id));
    }

    /** What is still missing before it can be sent: the first gap, in the order of the form. */
    Optional<Refused> refuse(Instant now) {
        if (placement.isEmpty()) {
            return missing("PUPIL", "Choose the pupil.");
        }
        return kind == ConcernKind.WANTS_TO_TALK ? refuseLength() : refuseGaps(now);
    }

    private Optional<Refused> refuseLength() {
        return account.length() > LONGEST || done.length() > LONGEST
                ? missing("LONG", "A text has at most 50,000 characters.")
                : Optional.empty();
    }

    private Optional<Refused> refuseGaps(Instant now) {
        if (danger.isEmpty()) {
            return missing("DANGER", "Say whether anybody is in immediate danger.");
        }
        if (account.isBlank()) {
            return missing("ACCOUNT", "Write what you saw or heard, in the pupil's own words where you can.");
        }
        if (refuseLength().isPresent()) {
            return refuseLength();
        }
        if (happenedAt.isEmpty() || happenedAt.get().isAfter(now)) {
            return missing("WHEN", "Say when it happened or was said; it cannot be later than now.");
        }
        if (place.isBlank() || place.length() > LONGEST_PLACE) {
            return missing("WHERE", "Say where it happened or was said, in a few words.");
        }
        return done.isBlank()
                ? missing("DONE", "Write what you did. If you did nothing yet, write that.")
                : Optional.empty();
    }

    private static Optional<Refused> missing(String code, String message) {
        return Optional.of(new Refused(code, message));
    }
}
