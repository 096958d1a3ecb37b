package uk.waymark.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.waymark.access.Refused;
import uk.waymark.attendance.MarkRows.Line;
import uk.waymark.calendar.Session;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.SchoolId;
import uk.waymark.timetable.State;

/** Why a mark is not taken, in the words that the tutor reads. */
record MarkRefusals(
        Instant now,
        TabletClocks clocks,
        Map<SchoolId, Integer> daysBack,
        Set<PlacementId> placed,
        Map<Clearance.At, Refused> held) {
    static final Refused ID_REUSED =
            new Refused("ID_REUSED", "A different mark was sent with this id before. Mark the pupil again.");

    private static final Refused NOT_PLACED_HERE = new Refused(
            "NOT_PLACED_HERE", "This pupil is not placed with you. Ask the home school if you think that is wrong.");
    private static final Refused NOT_EXPECTED = new Refused(
            "NOT_EXPECTED",
            "This pupil is not expected in this session. If they are here all the same, ring the home school.");
    private static final Refused IN_THE_FUTURE = new Refused(
            "IN_THE_FUTURE", "This session, or the tablet's clock, is ahead of now. Check the tablet's date and time.");

    Optional<Refused> of(NewMark mark, Optional<Line> line) {
        return mark.refuse()
                .or(() -> placed.contains(mark.placement()) ? Optional.empty() : Optional.of(NOT_PLACED_HERE))
                .or(() -> ahead(mark))
                .or(() -> line.filter(it -> State.valueOf(it.state()).isExpected())
                                .isPresent()
                        ? Optional.empty()
                        : Optional.of(NOT_EXPECTED))
                .or(() -> old(mark.session().date(), line.orElseThrow()))
                .or(() -> Optional.ofNullable(held.get(new Clearance.At(
                        line.orElseThrow().providerId(), line.orElseThrow().schoolId()))));
    }

    private Optional<Refused> ahead(NewMark mark) {
        return mark.session().date().isAfter(Session.dateOf(now))
                        || mark.capturedAt().isAfter(now.plus(clocks.tolerance()))
                ? Optional.of(IN_THE_FUTURE)
                : Optional.empty();
    }

    private Optional<Refused> old(LocalDate day, Line line) {
        var back = daysBack.getOrDefault(line.schoolId(), Integer.MAX_VALUE);
        var days = day.until(Session.dateOf(now), java.time.temporal.ChronoUnit.DAYS);
        return days <= back
                ? Optional.empty()
                : Optional.of(new Refused(
                        "TOO_OLD",
                        "This session is more than " + back
                                + " days ago. Tell the home school, which can still put its register right."));
    }
}
