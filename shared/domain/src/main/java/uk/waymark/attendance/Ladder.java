package uk.waymark.attendance;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.waymark.access.Actors;
import uk.waymark.access.Role;
import uk.waymark.attendance.LadderRows.Unsaid;
import uk.waymark.calendar.Session;
import uk.waymark.ids.Id;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.SiteId;
import uk.waymark.live.Live;
import uk.waymark.live.Topic;
import uk.waymark.notices.Kind;
import uk.waymark.notices.Outbox;
import uk.waymark.settings.Settings;
import uk.waymark.settings.Values;

/**
 * The ladder that an overdue register climbs, school by school: each rung is taken once, in its time, written down with who was told,
 * and no further rung is taken once somebody has marked. Catalogue rows ATT-04 and ATT-32, deadlines DL-01 and DL-02.
 */
@Singleton
public class Ladder {
    private static final List<String> KEEPERS = Stream.of(Role.PROVIDER_MANAGER, Role.KEY_CONTACT, Role.TUTOR)
            .map(Role::name)
            .toList();

    private final LadderRows rows;
    private final Settings settings;
    private final Actors actors;
    private final Outbox outbox;
    private final Live live;
    private final Clock clock;

    Ladder(LadderRows rows, Settings settings, Actors actors, Outbox outbox, Live live, Clock clock) {
        this.rows = rows;
        this.settings = settings;
        this.actors = actors;
        this.outbox = outbox;
        this.live = live;
        this.clock = clock;
    }

    private record Where(SchoolId school, SiteId site, String half) {}

    /** Takes every rung that is due today at these schools; how many it were. */
    @Transactional
    public int climb(Collection<SchoolId> schools) {
        var now = clock.instant();
        var today = Session.dateOf(now);
        var unsaid = rows.unsaid(today, schools).stream()
                .collect(groupingBy(row -> new Where(row.schoolId(), row.siteId(), row.half())));
        if (unsaid.isEmpty()) {
            return 0;
        }
        var values = settings.of(schools);
        Map<Where, Set<Rung>> taken = rows.takenOn(today, schools).stream()
                .collect(groupingBy(
                        row -> new Where(row.schoolId(), row.siteId(), row.half()),
                        Collectors.mapping(row -> Rung.valueOf(row.rung()), Collectors.toSet())));
        var climbed = 0;
        for (var entry : unsaid.entrySet()) {
            var where = entry.getKey();
            var decided = Optional.ofNullable(values.get(where.school())).orElseThrow();
            for (var rung : Rung.values()) {
                if (!taken.getOrDefault(where, Set.of()).contains(rung)) {
                    climbed += take(where, rung, entry.getValue(), decided, today, now);
                }
            }
        }
        return climbed;
    }

    private int take(Where where, Rung rung, List<Unsaid> unsaid, Values values, LocalDate today, Instant now) {
        var due = unsaid.stream()
                .filter(row -> !due(row, rung, values, today).isAfter(now))
                .toList();
        if (due.isEmpty()) {
            return 0;
        }
        var people = people(rung, due.getFirst());
        var first = due.stream()
                .map(row -> due(row, rung, values, today))
                .min(Instant::compareTo)
                .orElseThrow();
        var added = rows.add(new LadderRows.Row(
                Id.next(),
                where.school(),
                where.site(),
                today,
                where.half(),
                rung.name(),
                first,
                now,
                due.stream().mapToInt(Unsaid::pupils).sum(),
                people.size()));
        if (added > 0) {
            people.forEach(person -> outbox.notify(person, Kind.REGISTER_OVERDUE, where.site(), rung == Rung.DSL));
            live.changed(Topic.whereabouts(where.school()));
        }
        return added;
    }

    private List<PersonId> people(Rung rung, Unsaid row) {
        return rung == Rung.PROVIDER
                ? rows.keepers(row.providerId(), row.siteId(), KEEPERS)
                : rung.roles().stream()
                        .flatMap(role -> actors.holding(role, row.schoolId()).stream())
                        .distinct()
                        .toList();
    }

    private static Instant due(Unsaid row, Rung rung, Values values, LocalDate today) {
        var cutOff = row.reportWithin() < 0 ? values.get(AttendanceSettings.CUT_OFF) : row.reportWithin();
        LocalTime arrives = row.arrivesAt();
        return today.atTime(arrives)
                .atZone(Session.ENGLAND)
                .toInstant()
                .plus(Duration.ofMinutes(cutOff + values.get(rung.after())));
    }
}
