package uk.waymark.attendance;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.attendance.MarkRows.Line;
import uk.waymark.attendance.MarkRows.Row;
import uk.waymark.attendance.Receipt.Outcome;
import uk.waymark.calendar.Half;
import uk.waymark.calendar.Session;
import uk.waymark.ids.MarkId;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.SchoolId;
import uk.waymark.live.Live;
import uk.waymark.live.Topic;
import uk.waymark.settings.Settings;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * Takes marks, from the register on the screen, the tablet and the endpoint alike. Marks are only ever added; of several for one
 * session the one captured last counts. The number of queries does not depend on the number of marks.
 */
@Door
public class Marks {
    /** How many marks one call may bring. */
    public static final int MOST = 500;

    private final MarkRows rows;
    private final Settings settings;
    private final AbsenceNews news;
    private final Trail trail;
    private final Live live;
    private final Clock clock;
    private final TabletClocks clocks;
    private final Clearance clearance;

    Marks(
            MarkRows rows,
            Settings settings,
            AbsenceNews news,
            Trail trail,
            Live live,
            Clock clock,
            TabletClocks clocks,
            Clearance clearance) {
        this.rows = rows;
        this.settings = settings;
        this.news = news;
        this.trail = trail;
        this.live = live;
        this.clock = clock;
        this.clocks = clocks;
        this.clearance = clearance;
    }

    /**
     * One receipt for each mark, in their order; a mark that is refused never spoils its neighbours. At most {@link #MOST}. The lines
     * of the register are locked first: of two senders of the same marks the second finds those of the first.
     */
    @Transactional
    public List<Receipt> record(Actor actor, List<NewMark> marks) {
        if (marks.size() > MOST) {
            throw new IllegalArgumentException("At most " + MOST + " marks at once");
        }
        if (marks.isEmpty()) {
            return List.of();
        }
        var post = new Post(actor, marks, clock.instant().truncatedTo(ChronoUnit.MICROS));
        marks.forEach(post::take);
        return post.keep();
    }

    /** The marks of one call on their way into the register. */
    private final class Post {
        private final Actor actor;
        private final Instant now;
        private final Map<SessionKey, Line> lines;
        private final Map<MarkId, Row> known;
        private final MarkRefusals refusals;
        private final Map<MarkId, Row> fresh = new LinkedHashMap<>();
        private final Map<SessionKey, Row> counts = new HashMap<>();
        private final List<Receipt> receipts = new ArrayList<>();

        Post(Actor actor, List<NewMark> marks, Instant now) {
            this.actor = actor;
            this.now = now;
            var placements = marks.stream().map(NewMark::placement).distinct().toList();
            lines = lines(actor, marks, placements);
            known = rows.known(marks.stream().map(NewMark::id).toList()).stream()
                    .collect(Collectors.toMap(Row::id, Function.identity()));
            refusals = new MarkRefusals(now, clocks, daysBack(marks), placed(actor, marks, placements), held());
        }

        private Map<Clearance.At, Refused> held() {
            return clearance.held(
                    actor.person(),
                    lines.values().stream()
                            .map(line -> new Clearance.At(line.providerId(), line.schoolId()))
                            .distinct()
                            .toList());
        }

        private Map<SessionKey, Line> lines(Actor actor, List<NewMark> marks, List<PlacementId> placements) {
            return rows
                    .lines(
                            placements,
                            marks.stream()
                                    .map(mark -> mark.session().date())
                                    .distinct()
                                    .toList(),
                            marks.stream()
                                    .map(mark -> mark.session().half().name())
                                    .distinct()
                                    .toList(),
                            actor.providers(Right.MARK_ATTENDANCE),
                            actor.sites(Right.MARK_ATTENDANCE))
                    .stream()
                    .collect(Collectors.toMap(Post::key, Function.identity()));
        }

        private static SessionKey key(Line line) {
            return new SessionKey(line.placementId(), new Session(line.sessionDate(), Half.valueOf(line.half())));
        }

        /** Asked only where a session is not in the register: is the pupil not placed here, or just not expected? */
        private Set<PlacementId> placed(Actor actor, List<NewMark> marks, List<PlacementId> placements) {
            var missing = marks.stream().anyMatch(mark -> !lines.containsKey(mark.key()));
            return missing
                    ? new HashSet<>(rows.placed(
                            placements, actor.providers(Right.MARK_ATTENDANCE), actor.sites(Right.MARK_ATTENDANCE)))
                    : placements.stream().collect(Collectors.toSet());
        }

        /** Asked only for sessions that are not today's: how far back each school lets its providers mark. */
        private Map<SchoolId, Integer> daysBack(List<NewMark> marks) {
            var today = Session.dateOf(now);
            var schools = marks.stream()
                    .filter(mark -> mark.session().date().isBefore(today))
                    .map(mark -> lines.get(mark.key()))
                    .flatMap(line -> Optional.ofNullable(line).map(Line::schoolId).stream())
                    .distinct()
                    .toList();
            return schools.isEmpty()
                    ? Map.of()
                    : settings.of(schools).entrySet().stream()
                            .collect(Collectors.toMap(
                                    Map.Entry::getKey, entry -> entry.getValue().get(AttendanceSettings.DAYS_BACK)));
        }

        void take(NewMark mark) {
            var row = row(mark);
            var earlier = Optional.ofNullable(known.getOrDefault(mark.id(), fresh.get(mark.id())));
            if (earlier.isPresent()) {
                receipts.add(again(row, earlier.get()));
                return;
            }
            var line = lines.get(mark.key());
            var refused = refusals.of(mark, Optional.ofNullable(line));
            if (refused.isPresent() || line == null) {
                receipts.add(new Receipt(mark.id(), Outcome.REFUSED, refused, now));
                return;
            }
            fresh.put(mark.id(), row);
            var counting = counts.get(mark.key());
            var before = counting == null ? line.capturedAt() : counting.capturedAt();
            if (before == null || !row.capturedAt().isBefore(before)) {
                counts.put(mark.key(), row);
            }
            receipts.add(new Receipt(mark.id(), Outcome.ACCEPTED, Optional.empty(), now));
        }

        List<Receipt> keep() {
            if (fresh.isEmpty()) {
                return receipts;
            }
            rows.add(List.copyOf(fresh.values()));
            if (!counts.isEmpty()) {
                rows.count(counts.values().stream().map(Row::id).toList());
                news.marked(counts.entrySet().stream()
                        .map(entry -> said(entry.getKey(), entry.getValue()))
                        .toList());
            }
            trail.record(actor, Action.MARKED, actor.person(), fresh.size() + " marks");
            counts.keySet().stream()
                    .flatMap(key -> Optional.ofNullable(lines.get(key)).stream())
                    .flatMap(line ->
                            List.of(Topic.whereabouts(line.schoolId()), Topic.register(line.providerId())).stream())
                    .distinct()
                    .forEach(live::changed);
            return settled();
        }

        private AbsenceNews.Said said(SessionKey key, Row row) {
            var line = Optional.ofNullable(lines.get(key)).orElseThrow();
            return new AbsenceNews.Said(
                    key,
                    line.pupilId(),
                    line.schoolId(),
                    Fact.valueOf(row.fact()),
                    Optional.ofNullable(row.reason()).map(AbsenceReason::valueOf));
        }

        /** What was accepted but does not count, because a later mark was there or came with it, is said to be superseded. */
        private List<Receipt> settled() {
            var counting = counts.values().stream().map(Row::id).collect(Collectors.toSet());
            return receipts.stream()
                    .map(receipt -> receipt.outcome() == Outcome.ACCEPTED && !counting.contains(receipt.id())
                            ? new Receipt(receipt.id(), Outcome.SUPERSEDED, Optional.empty(), receipt.receivedAt())
                            : receipt)
                    .toList();
        }

        private Receipt again(Row row, Row earlier) {
            return same(row, earlier)
                    ? new Receipt(row.id(), Outcome.DUPLICATE, Optional.empty(), earlier.receivedAt())
                    : new Receipt(row.id(), Outcome.REFUSED, Optional.of(MarkRefusals.ID_REUSED), now);
        }

        private Row row(NewMark mark) {
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
                    actor.person(),
                    micros(mark.tabletAt()));
        }
    }

    private static @Nullable Instant micros(@Nullable Instant at) {
        return at == null ? null : at.truncatedTo(ChronoUnit.MICROS);
    }

    /** The same in everything that the sender said. A clock that the server put right may differ between two sendings. */
    private static boolean same(Row one, Row other) {
        return one.saidAt().equals(other.saidAt())
                && one.equals(new Row(
                        other.id(),
                        other.placementId(),
                        other.sessionDate(),
                        other.half(),
                        other.fact(),
                        other.minutesLate(),
                        other.reason(),
                        other.note(),
                        one.capturedAt(),
                        other.deviceId(),
                        other.sequence(),
                        one.receivedAt(),
                        other.markedBy(),
                        one.tabletAt()));
    }
}
