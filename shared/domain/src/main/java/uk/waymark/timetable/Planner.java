package uk.waymark.timetable;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.calendar.CalendarChanged;
import uk.waymark.calendar.Half;
import uk.waymark.calendar.SchoolCalendar;
import uk.waymark.calendar.Session;
import uk.waymark.calendar.Years;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;
import uk.waymark.live.Live;
import uk.waymark.live.Topic;
import uk.waymark.settings.Settings;
import uk.waymark.timetable.PlanRows.Expected;
import uk.waymark.timetable.PlanRows.Placed;
import uk.waymark.timetable.PlanRows.Standing;
import uk.waymark.timetable.Timetable.Away;
import uk.waymark.timetable.Timetable.PartTimePeriod;
import uk.waymark.timetable.Timetable.Pattern;

/**
 * Writes down the sessions that follow from the timetables, and puts right those that still lie ahead when something changes. What
 * was expected on a day that is over is never touched, nor a session about which somebody has said something. The number of queries
 * does not depend on the number of placements.
 */
@Singleton
public class Planner {
    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);

    private final PlanRows rows;
    private final Years years;
    private final Settings settings;
    private final Live live;
    private final Clock clock;

    Planner(PlanRows rows, Years years, Settings settings, Live live, Clock clock) {
        this.rows = rows;
        this.years = years;
        this.settings = settings;
        this.live = live;
        this.clock = clock;
    }

    /** A half-term, inset day or closure was put right: everybody whom the school has placed is planned again. */
    @EventListener
    @Transactional
    public void calendarChanged(CalendarChanged changed) {
        plan(rows.ofSchool(changed.school(), Session.today(clock)));
    }

    @Transactional
    public void planPupil(PupilId pupil) {
        plan(rows.ofPupil(pupil, Session.today(clock)));
    }

    /** Placements whose sessions were never written down, a hundred at most; how many it were. */
    @Transactional
    public int planMissing() {
        var missing = rows.unplanned();
        plan(missing);
        return missing.size();
    }

    /** Plans the placements from today on; those that were never planned, from their first day. */
    @Transactional
    public void plan(Collection<PlacementId> ids) {
        if (ids.isEmpty()) {
            return;
        }
        var placed = rows.placed(ids);
        var today = Session.today(clock);
        var first = placed.stream().anyMatch(it -> it.plannedAt() == null) ? EVER : today;
        var facts = new Facts(placed, first);
        var standing = rows.standing(ids, first).stream().collect(groupingBy(Standing::placementId));
        List<Expected> write = new ArrayList<>();
        List<Expected> remove = new ArrayList<>();
        for (var placement : placed) {
            var from = placement.plannedAt() == null ? placement.startsOn() : today;
            compare(
                    placement,
                    facts.timetable(placement),
                    from,
                    standing.getOrDefault(placement.id(), List.of()),
                    write,
                    remove);
        }
        inPieces(write, rows::write);
        inPieces(remove, rows::remove);
        rows.planned(ids, clock.instant());
        placed.forEach(it -> {
            live.changed(Topic.whereabouts(it.schoolId()));
            live.changed(Topic.register(it.providerId()));
        });
    }

    private static void inPieces(List<Expected> all, java.util.function.Consumer<List<Expected>> write) {
        var most = 1_000;
        for (var from = 0; from < all.size(); from += most) {
            write.accept(all.subList(from, Math.min(all.size(), from + most)));
        }
    }

    private static void compare(
            Placed placement,
            Timetable timetable,
            LocalDate from,
            List<Standing> standing,
            List<Expected> write,
            List<Expected> remove) {
        Map<Session, Standing> there = new HashMap<>();
        standing.forEach(row -> there.put(new Session(row.sessionDate(), Half.valueOf(row.half())), row));
        var begin = from.isBefore(placement.startsOn()) ? placement.startsOn() : from;
        for (var day = begin; !day.isAfter(placement.endsOn()); day = day.plusDays(1)) {
            for (var half : Half.values()) {
                var session = new Session(day, half);
                var now = there.remove(session);
                var slot = timetable.at(session);
                if (slot.isPresent() && (now == null || !now.spoken() && differs(now, slot.get()))) {
                    write.add(expected(placement, session, slot.get()));
                } else if (slot.isEmpty() && now != null && !now.spoken()) {
                    remove.add(expected(placement, session, slotOf(now)));
                }
            }
        }
        there.forEach((session, row) -> {
            if (!row.spoken() && !session.date().isBefore(from)) {
                remove.add(expected(placement, session, slotOf(row)));
            }
        });
    }

    private static boolean differs(Standing now, Slot slot) {
        return !slotOf(now).equals(slot);
    }

    private static Slot slotOf(Standing row) {
        return new Slot(row.arrivesAt(), row.leavesAt(), State.valueOf(row.state()));
    }

    private static Expected expected(Placed placement, Session session, Slot slot) {
        return new Expected(
                placement.id(),
                session.date(),
                session.half().name(),
                placement.pupilId(),
                placement.schoolId(),
                placement.providerId(),
                placement.siteId(),
                slot.arrives(),
                slot.leaves(),
                slot.state().name());
    }

    /** Everything that decides about some placements, read at once. */
    private final class Facts {
        private final Map<SchoolId, SchoolCalendar> calendars;
        private final Map<SchoolId, Weeks> weeks = new HashMap<>();
        private final Map<PlacementId, List<PlanRows.PatternTime>> patterns;
        private final Map<PlacementId, List<PlanRows.Change>> changes;
        private final Map<PupilId, List<PlanRows.PartTime>> partTime;
        private final Map<PupilId, List<PlanRows.PartTime>> atHome;
        private final Map<PupilId, List<PlanRows.Suspension>> suspensions;

        Facts(List<Placed> placed, LocalDate first) {
            var ids = placed.stream().map(Placed::id).toList();
            var schools = placed.stream().map(Placed::schoolId).distinct().toList();
            var pupils = placed.stream().map(Placed::pupilId).distinct().toList();
            calendars = years.of(schools);
            settings.of(schools)
                    .forEach((school, values) ->
                            weeks.put(school, new Weeks(values.get(TimetableSettings.WEEK_A), calendar(school))));
            patterns = rows.patterns(ids).stream().collect(groupingBy(PlanRows.PatternTime::placementId));
            changes = rows.changes(ids, first).stream().collect(groupingBy(PlanRows.Change::placementId));
            partTime = rows.partTime(pupils, first).stream().collect(groupingBy(PlanRows.PartTime::pupilId));
            atHome = rows.atHome(pupils, first).stream().collect(groupingBy(PlanRows.PartTime::pupilId));
            suspensions = rows.suspensions(pupils, first).stream().collect(groupingBy(PlanRows.Suspension::pupilId));
        }

        private SchoolCalendar calendar(SchoolId school) {
            return Optional.ofNullable(calendars.get(school)).orElseThrow();
        }

        Timetable timetable(Placed placement) {
            return new Timetable(
                    placement.startsOn(),
                    placement.endsOn(),
                    patterns(patterns.getOrDefault(placement.id(), List.of())),
                    changes(changes.getOrDefault(placement.id(), List.of())),
                    partTime(partTime.getOrDefault(placement.pupilId(), List.of())),
                    partTime(atHome.getOrDefault(placement.pupilId(), List.of())),
                    suspensions.getOrDefault(placement.pupilId(), List.of()).stream()
                            .map(Facts::away)
                            .toList(),
                    calendar(placement.schoolId()),
                    Optional.ofNullable(weeks.get(placement.schoolId())).orElseThrow());
        }

        private static List<Pattern> patterns(List<PlanRows.PatternTime> times) {
            Map<UUID, List<PlanRows.PatternTime>> byPattern = new java.util.LinkedHashMap<>();
            times.forEach(time -> byPattern
                    .computeIfAbsent(time.id(), id -> new ArrayList<>())
                    .add(time));
            return byPattern.values().stream()
                    .map(all -> new Pattern(
                            all.getFirst().fromOn(),
                            all.stream().map(Facts::time).toList()))
                    .toList();
        }

        private static ExpectedTime time(PlanRows.PatternTime row) {
            return new ExpectedTime(
                    Week.valueOf(row.week()),
                    DayOfWeek.of(row.weekday()),
                    Half.valueOf(row.half()),
                    row.arrivesAt(),
                    row.leavesAt());
        }

        private static Map<Session, DayChange> changes(List<PlanRows.Change> rows) {
            Map<Session, DayChange> last = new HashMap<>();
            rows.forEach(row -> {
                var session = new Session(row.sessionDate(), Half.valueOf(row.half()));
                last.put(
                        session,
                        new DayChange(
                                session,
                                DayChange.Kind.valueOf(row.kind()),
                                Optional.ofNullable(row.arrivesAt()),
                                Optional.ofNullable(row.leavesAt()),
                                row.reason()));
            });
            return last;
        }

        private static List<PartTimePeriod> partTime(List<PlanRows.PartTime> rows) {
            return rows.stream()
                    .collect(groupingBy(
                            row -> List.of(row.startsOn(), row.endsOn()),
                            mapping(
                                    row -> new PartTimePeriod.Off(
                                            DayOfWeek.of(row.weekday()), Half.valueOf(row.half())),
                                    toList())))
                    .entrySet()
                    .stream()
                    .map(entry -> new PartTimePeriod(
                            entry.getKey().getFirst(), entry.getKey().getLast(), entry.getValue()))
                    .toList();
        }

        private static Away away(PlanRows.Suspension row) {
            var last = row.provisionOn() == null || row.provisionOn().isAfter(row.endsOn())
                    ? row.endsOn()
                    : row.provisionOn().minusDays(1);
            return new Away(row.startsOn(), last);
        }
    }
}
