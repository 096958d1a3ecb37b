package uk.waymark.settings;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.waymark.calendar.Session;
import uk.waymark.ids.SchoolId;

/**
 * What is decided, for the rules that go by it: the school's own decision, else the preset that it chose, else its trust's decision,
 * else the trust's preset, else the standard. One query.
 */
@Singleton
public class Settings {
    private final SettingRows rows;
    private final Presets presets;
    private final Clock clock;

    Settings(SettingRows rows, Presets presets, Clock clock) {
        this.rows = rows;
        this.presets = presets;
        this.clock = clock;
    }

    public Values of(SchoolId school) {
        return on(school, Session.today(clock));
    }

    /** The values of a school as they were, or will be by what is decided so far, on another day. */
    public Values on(SchoolId school, LocalDate day) {
        return on(Set.of(school), day).getOrDefault(school, new Values(Map.of()));
    }

    /** The values of each of the schools as they are today. */
    public Map<SchoolId, Values> of(Collection<SchoolId> schools) {
        return on(schools, Session.today(clock));
    }

    private Map<SchoolId, Values> on(Collection<SchoolId> schools, LocalDate day) {
        Map<SchoolId, Map<String, String>> own = new HashMap<>();
        Map<SchoolId, Map<String, String>> trusts = new HashMap<>();
        if (!schools.isEmpty()) {
            rows.inForce(schools, day)
                    .forEach(row -> (row.scopeKind().equals("SCHOOL") ? own : trusts)
                            .computeIfAbsent(row.schoolId(), id -> new HashMap<>())
                            .put(row.name(), row.value()));
        }
        return schools.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        school -> new Values(Layers.of(
                                        own.getOrDefault(school, Map.of()),
                                        trusts.getOrDefault(school, Map.of()),
                                        presets)
                                .values())));
    }
}
