package uk.waymark.attendance;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The mark that counts for a session now, with who made it and when. */
public record CurrentMark(
        Fact fact,
        Optional<Integer> minutesLate,
        Optional<AbsenceReason> reason,
        Optional<String> note,
        Instant capturedAt,
        String by) {

    /** Whether the pupil is away and the provider knows no reason that explains it. */
    public boolean isUnexplained() {
        return fact == Fact.ABSENT
                && reason.filter(it -> it != AbsenceReason.OTHER && it != AbsenceReason.REFUSED)
                        .isEmpty();
    }

    /** Empty when nobody has said anything, or when what was said has been taken back. */
    static Optional<CurrentMark> of(
            @Nullable String fact,
            @Nullable Integer minutesLate,
            @Nullable String reason,
            @Nullable String note,
            @Nullable Instant capturedAt,
            @Nullable String by) {
        if (fact == null || capturedAt == null || by == null || Fact.valueOf(fact) == Fact.TAKEN_BACK) {
            return Optional.empty();
        }
        return Optional.of(new CurrentMark(
                Fact.valueOf(fact),
                Optional.ofNullable(minutesLate),
                Optional.ofNullable(reason).map(AbsenceReason::valueOf),
                Optional.ofNullable(note),
                capturedAt,
                by));
    }
}
