package uk.waymark.attendance;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.attendance.MarkRows.Kept;
import uk.waymark.attendance.MarkRows.Placed;
import uk.waymark.attendance.MarkRows.Row;
import uk.waymark.attendance.Receipt.Outcome;
import uk.waymark.calendar.SchoolCalendar;
import uk.waymark.calendar.Session;
import uk.waymark.calendar.Years;
import uk.waymark.ids.MarkId;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.SchoolId;
import uk.waymark.live.Live;
import uk.waymark.live.Topic;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * Takes marks, from the register on the screen and from the endpoint alike. Marks are only ever added; of several for one session
 * the one captured last counts. The number of queries does not depend on the number of marks.
 */
@Door
public class Marks {
    /** How many marks one call may bring. */
    public static final int MOST = 500;

    private static final Refused NOT_PLACED_HERE = new Refused(
            "NOT_PLACED_HERE", "This pupil is not placed with you. Ask the home school if you think that is wrong.");
    private static final Refused NOT_EXPECTED = new Refused(
            "NOT_EXPECTED",
            "This pupil is not expected in this session. If they are here all the same, ring the home school.");

    private final MarkRows rows;
    private final Years years;
    private final Trail trail;
    private final Live live;
    private final Clock clock;
    private final AttendanceSettings settings;

    Marks(MarkRows rows, Years years, Trail trail, Live live, Clock clock, AttendanceSettings settings) {
        this.rows = rows;
        this.years = years;
        this.trail = trail;
        this.live = live;
        this.clock = clock;
        this.settings = settings;
    }

    /** One receipt for each mark, in their order; a mark that is refused never spoils its neighbours. At most {@link #MOST}. */
    @Transactional
    public List<Receipt> record(Actor actor, List<NewMark> marks) {
        if (marks.size() > MOST) {
            throw new IllegalArgumentException("At most " + MOST + " marks at once");
        }
        if (marks.isEmpty()) {
            return List.of();
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var known = byId(rows.known(marks.stream().map(NewMark::id).toList()));
        var placements = placements(actor, marks);
        var calendars = years.of(placements.values().stream()
                .map(it -> it.getFirst().schoolId())
                .distinct()
                .toList());
        Map<MarkId, Row> fresh = new LinkedHashMap<>();
        List<Receipt> receipts = new ArrayList<>();
        for (var mark : marks) {
            var row = row(mark, now, actor);
            var earlier = Optional.ofNullable(known.getOrDefault(mark.id(), fresh.get(mark.id())));
            if (earlier.isPresent()) {
                receipts.add(again(row, earlier.get(), now));
                continue;
            }
            var refusal = mark.refuse().or(() -> refuse(mark, placements.get(mark.placement()), calendars, now));
            if (refusal.isPresent()) {
                receipts.add(new Receipt(mark.id(), Outcome.REFUSED, refusal, now));
            } else {
                fresh.put(mark.id(), row);
                receipts.add(new Receipt(mark.id(), Outcome.ACCEPTED, Optional.empty(), now));
            }
        }
        return fresh.isEmpty() ? receipts : keep(actor, fresh, placements, receipts);
    }

    private Map<PlacementId, List<Placed>> placements(Actor actor, List<NewMark> marks) {
        var wanted = marks.stream().map(NewMark::placement).distinct().toList();
        return rows.placed(wanted, actor.providers(Right.MARK_ATTENDANCE), actor.sites(Right.MARK_ATTENDANCE)).stream()
                .collect(Collectors.groupingBy(Placed::id));
    }

    private Optional<Refused> refuse(
            NewMark mark, @Nullable List<Placed> placed, Map<SchoolId, SchoolCalendar> calendars, Instant now) {
        if (placed == null) {
            return Optional.of(NOT_PLACED_HERE);
        }
        var today = Session.dateOf(now);
        var day = mark.session().date();
        if (day.isAfter(today) || mark.capturedAt().isAfter(now.plus(settings.clockTolerance()))) {
            return Optional.of(new Refused(
                    "IN_THE_FUTURE",
                    "This session, or the tablet's clock, is ahead of now. Check the tablet's date and time."));
        }
        if (day.isBefore(today.minusDays(settings.daysBack()))) {
            return Optional.of(new Refused(
                    "TOO_OLD",
                    "This session is more than " + settings.daysBack()
                            + " days ago. Tell the home school, which can still put its register right."));
        }
        return isExpected(mark.session(), placed, calendars) ? Optional.empty() : Optional.of(NOT_EXPECTED);
    }

    private static boolean isExpected(Session session, List<Placed> placed, Map<SchoolId, SchoolCalendar> calendars) {
        var first = placed.getFirst();
        LocalDate day = session.date();
        var calendar = calendars.get(first.schoolId());
        return !day.isBefore(first.startsOn())
                && !day.isAfter(first.endsOn())
                && (calendar == null || calendar.isSchoolDay(day))
                && placed.stream()
                        .anyMatch(it -> it.weekday() == session.weekday()
                                && it.half().equals(session.half().name()));
    }

    private List<Receipt> keep(
            Actor actor, Map<MarkId, Row> fresh, Map<PlacementId, List<Placed>> placements, List<Receipt> receipts) {
        // Always in the same order, so that two tablets that mark the same pupils wait for each other and never in a
        // circle.
        var sorted = fresh.values().stream().sorted(ORDER).toList();
        rows.add(sorted);
        rows.count(sorted);
        var kept = rows.kept(fresh.keySet()).stream().collect(Collectors.toMap(Kept::id, Function.identity()));
        trail.record(actor, Action.MARKED, actor.person(), fresh.size() + " marks");
        var touched = sorted.stream()
                .flatMap(row -> placements.getOrDefault(row.placementId(), List.of()).stream()
                        .limit(1))
                .collect(Collectors.toSet());
        touched.stream().map(Placed::schoolId).distinct().forEach(school -> live.changed(Topic.whereabouts(school)));
        touched.stream().map(Placed::providerId).distinct().forEach(provider -> live.changed(Topic.register(provider)));
        Set<MarkId> first = fresh.keySet();
        Map<MarkId, Integer> answered = new HashMap<>();
        return receipts.stream()
                .map(receipt -> first.contains(receipt.id())
                                && receipt.outcome() == Outcome.ACCEPTED
                                && answered.merge(receipt.id(), 1, Integer::sum) == 1
                        ? settled(receipt, Objects.requireNonNull(kept.get(receipt.id())))
                        : receipt)
                .toList();
    }

    private static final Comparator<Row> ORDER = Comparator.comparing(
                    (Row row) -> row.placementId().value())
            .thenComparing(Row::sessionDate)
            .thenComparing(Row::half)
            .thenComparing(row -> row.id().value());

    private static Receipt settled(Receipt receipt, Kept kept) {
        if (!kept.receivedAt().equals(receipt.receivedAt())) {
            return new Receipt(receipt.id(), Outcome.DUPLICATE, Optional.empty(), kept.receivedAt());
        }
        return kept.counts()
                ? receipt
                : new Receipt(receipt.id(), Outcome.SUPERSEDED, Optional.empty(), kept.receivedAt());
    }

    private static Receipt again(Row now, Row earlier, Instant at) {
        return same(now, earlier)
                ? new Receipt(now.id(), Outcome.DUPLICATE, Optional.empty(), earlier.receivedAt())
                : new Receipt(
                        now.id(),
                        Outcome.REFUSED,
                        Optional.of(new Refused(
                                "ID_REUSED", "A different mark was sent with this id before. Mark the pupil again.")),
                        at);
    }

    /** The same in everything that the sender said. */
    private static boolean same(Row one, Row other) {
        return one.equals(new Row(
                other.id(),
                other.placementId(),
                other.sessionDate(),
                other.half(),
                other.fact(),
                other.minutesLate(),
                other.reason(),
                other.note(),
                other.capturedAt(),
                other.deviceId(),
                other.sequence(),
                one.receivedAt(),
                other.markedBy()));
    }

    private static Row row(NewMark mark, Instant now, Actor actor) {
        return new Row(
                mark.id(),
                mark.placement(),
                mark.session().date(),
                mark.session().half().name(),
                mark.fact().name(),
                mark.minutesLate(),
                mark.reason() == null ? null : mark.reason().name(),
                mark.note(),
                mark.capturedAt().truncatedTo(ChronoUnit.MICROS),
                mark.deviceId(),
                mark.sequence(),
                now,
                actor.person());
    }

    private static Map<MarkId, Row> byId(List<Row> rows) {
        return rows.stream().collect(Collectors.toMap(Row::id, Function.identity()));
    }
}
