package uk.waymark.progress;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.waymark.attendance.CodeBook;
import uk.waymark.attendance.Fact;
import uk.waymark.calendar.Half;
import uk.waymark.calendar.Session;
import uk.waymark.ids.PlacementId;
import uk.waymark.timetable.State;

/**
 * How the sessions of placements went, for reports and invoices; a door has to have narrowed who asks. The code that the school decided
 * goes before what the provider stated; where there is neither, nobody knows.
 */
@Singleton
public class PlacementSessions {
    private static final String AFTER_CLOSING = "U";

    private final SessionRows rows;
    private final CodeBook codes;
    private final Clock clock;

    PlacementSessions(SessionRows rows, CodeBook codes, Clock clock) {
        this.rows = rows;
        this.codes = codes;
        this.clock = clock;
    }

    /** What came of one session. */
    public enum Result {
        ATTENDED,
        LATE,
        ABSENT,
        /** Taught online: no attending code, and yet not missed. */
        REMOTE,
        NOT_POSSIBLE,
        UNSAID;

        public boolean isAttended() {
            return this == ATTENDED || this == LATE;
        }

        /** Whether the provider taught the pupil, there or remotely. */
        public boolean isTaught() {
            return isAttended() || this == REMOTE;
        }
    }

    /** One session that is over. */
    public record Line(Session session, Result result) {}

    public Sessions of(PlacementId placement, LocalDate from, LocalDate to) {
        return of(List.of(placement), from, to).getOrDefault(placement, Sessions.NONE);
    }

    /** One query for all of them; none for a placement without a session that is over. */
    public Map<PlacementId, Sessions> of(Collection<PlacementId> placements, LocalDate from, LocalDate to) {
        if (placements.isEmpty()) {
            return Map.of();
        }
        var now = clock.instant().atZone(Session.ENGLAND);
        Map<PlacementId, Sessions> all = new HashMap<>();
        rows.sums(placements, from, to, now.toLocalDate(), now.toLocalTime())
                .forEach(row -> all.merge(
                        row.placementId(),
                        counted(result(row.state(), row.fact(), row.code(), row.lastOn()), (int) row.many()),
                        Sessions::plus));
        return all;
    }

    /** Each session of the days that is over, in order; one query. */
    public List<Line> lines(PlacementId placement, LocalDate from, LocalDate to) {
        var now = clock.instant().atZone(Session.ENGLAND);
        return rows.days(placement, from, to, now.toLocalDate(), now.toLocalTime()).stream()
                .map(row -> new Line(
                        new Session(row.sessionDate(), Half.valueOf(row.half())),
                        result(row.state(), row.fact(), row.code(), row.sessionDate())))
                .toList();
    }

    /** So many sessions of which the same came. */
    public static Sessions counted(Result result, int many) {
        return switch (result) {
            case ATTENDED -> new Sessions(many, 0, 0, 0, 0, 0);
            case LATE -> new Sessions(many, many, 0, 0, 0, 0);
            case ABSENT -> new Sessions(0, 0, many, 0, 0, 0);
            case REMOTE -> new Sessions(0, 0, many, many, 0, 0);
            case NOT_POSSIBLE -> new Sessions(0, 0, 0, 0, many, 0);
            case UNSAID -> new Sessions(0, 0, 0, 0, 0, many);
        };
    }

    /** What came of a session that is over, from what stands in the register. */
    public Result result(String state, @Nullable String fact, @Nullable String code, LocalDate on) {
        if (code != null) {
            return decided(state, fact, code, on);
        }
        return State.valueOf(state).isExpected() ? stated(fact) : Result.NOT_POSSIBLE;
    }

    /** Who came after the register closed was there all the same, and a session that was not required was not missed. */
    private Result decided(String state, @Nullable String fact, String code, LocalDate on) {
        var counts = codes.classOf(code, on);
        if (code.equals(AFTER_CLOSING) || counts.isAttending() && (code.equals("L") || stated(fact) == Result.LATE)) {
            return Result.LATE;
        }
        if (counts.isAttending()) {
            return Result.ATTENDED;
        }
        if (!counts.isAbsence() || !State.valueOf(state).isExpected()) {
            return Result.NOT_POSSIBLE;
        }
        return stated(fact) == Result.REMOTE ? Result.REMOTE : Result.ABSENT;
    }

    private static Result stated(@Nullable String fact) {
        if (fact == null) {
            return Result.UNSAID;
        }
        return switch (Fact.valueOf(fact)) {
            case PRESENT, LEFT_EARLY -> Result.ATTENDED;
            case REMOTE -> Result.REMOTE;
            case LATE -> Result.LATE;
            case ABSENT -> Result.ABSENT;
            case SITE_CLOSED -> Result.NOT_POSSIBLE;
            case TAKEN_BACK -> Result.UNSAID;
        };
    }
}
