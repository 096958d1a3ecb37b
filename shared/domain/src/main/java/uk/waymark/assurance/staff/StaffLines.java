package uk.waymark.assurance.staff;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.waymark.calendar.Session;
import uk.waymark.ids.Id;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.StaffId;
import uk.waymark.settings.Settings;

/** The record as other doors need it, who have narrowed already: the lines with their gaps, and writing down an assurance. */
@Singleton
public class StaffLines {
    private final StaffRows rows;
    private final CheckRows checks;
    private final AssuranceRows assurances;
    private final Settings settings;
    private final Clock clock;

    StaffLines(StaffRows rows, CheckRows checks, AssuranceRows assurances, Settings settings, Clock clock) {
        this.rows = rows;
        this.checks = checks;
        this.assurances = assurances;
        this.settings = settings;
        this.clock = clock;
    }

    /** Everybody on the record, those who have left last, as these schools may see them. Five queries; 500 lines at most. */
    public List<StaffLine> of(ProviderId provider, Collection<SchoolId> schools) {
        Map<StaffId, Map<CheckKind, Check>> latest = new HashMap<>();
        checks.latest(provider)
                .forEach(row -> latest.computeIfAbsent(row.staffId(), id -> new HashMap<>())
                        .put(CheckKind.valueOf(row.kind()), row.check()));
        var cleared = cleared(provider, schools);
        var today = Session.today(clock);
        return rows.of(provider).stream()
                .map(row ->
                        StaffLine.of(member(row, latest.getOrDefault(row.id(), Map.of())), cleared.of(row.id()), today))
                .toList();
    }

    /** Those who work with pupils and have not left: whom a letter has to name. */
    public List<StaffLine> withPupils(ProviderId provider, Collection<SchoolId> schools) {
        return of(provider, schools).stream()
                .filter(line -> line.state() != StaffState.LEFT)
                .filter(line -> line.member().details().withPupils()
                        || line.member().details().manages())
                .toList();
    }

    private record Cleared(List<StaffRows.School> schools, Map<SchoolId, Boolean> holds, Map<Pair, Instant> since) {
        record Pair(StaffId staff, SchoolId school) {}

        List<SchoolClearance> of(StaffId staff) {
            return schools.stream()
                    .map(school -> new SchoolClearance(
                            school.id(),
                            school.name(),
                            Optional.ofNullable(since.get(new Pair(staff, school.id()))),
                            holds.getOrDefault(school.id(), true)))
                    .toList();
        }
    }

    private Cleared cleared(ProviderId provider, Collection<SchoolId> schools) {
        if (schools.isEmpty()) {
            return new Cleared(List.of(), Map.of(), Map.of());
        }
        return new Cleared(
                rows.schools(schools),
                settings.of(schools).entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> entry.getValue().get(StaffSettings.DEPLOY_HOLD))),
                assurances.since(provider, schools).stream()
                        .collect(Collectors.toMap(
                                row -> new Cleared.Pair(row.staffId(), row.schoolId()), AssuranceRows.Since::since)));
    }

    private static StaffMember member(StaffRows.Row row, Map<CheckKind, Check> checks) {
        return new StaffMember(row.id(), row.providerId(), details(row), checks);
    }

    static StaffDetails details(StaffRows.Row row) {
        return new StaffDetails(
                row.name(),
                Bond.valueOf(row.bond()),
                row.roleWords(),
                Optional.ofNullable(row.personId()),
                row.withPupils(),
                row.manages(),
                row.teaches(),
                SafeguardingDuty.valueOf(row.duty()),
                row.startedOn(),
                Optional.ofNullable(row.leftOn()));
    }

    /** The school has the written assurance about these people, by a letter or on its own word. */
    public void assure(SchoolId school, Collection<StaffId> staff, Optional<UUID> letter, String note, PersonId by) {
        var now = clock.instant();
        assurances.saveAll(staff.stream()
                .map(member -> new AssuranceRows.Row(Id.next(), member, school, letter.orElse(null), note, now, by))
                .toList());
    }
}
