package uk.waymark.provider.attendance;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.attendance.AbsenceReason;
import uk.waymark.attendance.CurrentMark;
import uk.waymark.attendance.Fact;
import uk.waymark.attendance.Register;
import uk.waymark.calendar.Half;

/** A register as the endpoint writes it. */
public final class RegisterDocuments {
    private RegisterDocuments() {}

    /**
     * The document.
     *
     * @param closesAt when the last pupil is due, on the clock in England
     */
    @Serdeable
    public record RegisterBody(
            LocalDate date, Half session, @Nullable LocalTime closesAt, Instant serverTime, List<PupilBody> pupils) {}

    /**
     * One pupil.
     *
     * @param familySays why the pupil is away, as far as the family has told the school
     */
    @Serdeable
    public record PupilBody(
            UUID placementId,
            String displayName,
            LocalTime expectedFrom,
            LocalTime expectedTo,
            String siteName,
            @Nullable CurrentMarkBody mark,
            @Nullable AbsenceReason familySays) {}

    /** What counts for the session now. */
    @Serdeable
    public record CurrentMarkBody(Fact fact, @Nullable Integer minutesLate, Instant capturedAt, String by) {}

    /** The document of this register at this moment. */
    public static RegisterBody of(Register register, Instant now) {
        return new RegisterBody(
                register.session().date(),
                register.session().half(),
                register.closes().orElse(null),
                now,
                register.lines().stream().map(RegisterDocuments::pupil).toList());
    }

    private static PupilBody pupil(Register.Line line) {
        return new PupilBody(
                line.placement().value(),
                line.name(),
                line.arrives(),
                line.leaves(),
                line.site(),
                line.mark().map(RegisterDocuments::mark).orElse(null),
                line.familySays().orElse(null));
    }

    private static CurrentMarkBody mark(CurrentMark mark) {
        return new CurrentMarkBody(mark.fact(), mark.minutesLate().orElse(null), mark.capturedAt(), mark.by());
    }
}
