package uk.waymark.attendance;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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

    /** Pupils of one school at one site who have to be reported by the same time. */
    private record Group(SchoolId school, SiteId site, String half, Instant reportBy) {}

    /** Takes every rung that is due today at these schools; how many it were. */
    @Transactional
    public int climb(Collection<SchoolId> schools) {
        var now = clock.instant();
        var today = Session.dateOf(now);
        var values = settings.of(schools);
        Map<Group, List<Unsaid>> unsaid =
                rows.unsaid(today, schools).stream().collect(groupingBy(row -> group(row, values, today)));
        if (unsaid.isEmpty()) {
            return 0;
        }
        Map<Group, Set<Rung>> taken = rows.takenOn(today, schools).stream()
                .collect(groupingBy(
                        row -> new Group(row.schoolId(), row.siteId(), row.half(), row.reportBy()),
                        Collectors.mapping(row -> Rung.valueOf(row.rung()), Collectors.toSet())));
        var climbed = 0;
        for (var entry : unsaid.entrySet()) {
            var group = entry.getKey();
            for (var rung : Rung.values()) {
                var due = group.reportBy()
                        .plus(Duration.ofMinutes(of(values, group.school()).get(rung.after())));
                if (!due.isAfter(now) && !taken.getOrDefault(group, Set.of()).contains(rung)) {
                    climbed += take(group, rung, entry.getValue(), due, now);
                }
            }
        }
        return climbed;
    }

    private static Group group(Unsaid row, Map<SchoolId, Values> values, LocalDate today) {
        var cutOff = row.reportWithin() < 0
                ? of(values, row.schoolId()).get(AttendanceSettings.CUT_OFF)
                : row.reportWithin();
        var reportBy = today.atTime(row.arrivesAt())
                .atZone(Session.ENGLAND)
                .toInstant()
                .plus(Duration.ofMinutes(cutOff));
        return new Group(row.schoolId(), row.siteId(), row.half(), reportBy);
    }

    private static Values of(Map<SchoolId, Values> values, SchoolId school) {
        return Optional.ofNullable(values.get(school)).orElseThrow();
    }

    private int take(Group group, Rung rung, List<Unsaid> unsaid, Instant due, Instant now) {
        var people = people(rung, unsaid.getFirst());
        var added = rows.add(
                Id.next(),
                group.school(),
                group.site(),
                Session.dateOf(now),
                group.half(),
                group.reportBy(),
                rung.name(),
                due,
                now,
                unsaid.stream().mapToInt(Unsaid::pupils).sum(),
                people.size());
        if (added > 0) {
            people.forEach(person -> outbox.notify(person, Kind.REGISTER_OVERDUE, group.site(), rung == Rung.DSL));
            live.changed(Topic.whereabouts(group.school()));
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
}
