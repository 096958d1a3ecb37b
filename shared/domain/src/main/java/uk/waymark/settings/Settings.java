package uk.waymark.settings;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.waymark.calendar.Session;
import uk.waymark.ids.SchoolId;

/** What is decided, for the rules that go by it: the school's own decision, else its trust's, else the standard. One query. */
@Singleton
public class Settings {
    private final SettingRows rows;
    private final Clock clock;

    Settings(SettingRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    public Values of(SchoolId school) {
        return of(Set.of(school)).getOrDefault(school, new Values(Map.of()));
    }

    /** The values of each of the schools as they are today. */
    public Map<SchoolId, Values> of(Collection<SchoolId> schools) {
        Map<SchoolId, Map<String, String>> decided = new HashMap<>();
        if (!schools.isEmpty()) {
            rows.inForce(schools, Session.today(clock))
                    .forEach(row -> decided.computeIfAbsent(row.schoolId(), id -> new HashMap<>())
                            .put(row.name(), row.value()));
        }
        return schools.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), school -> new Values(decided.getOrDefault(school, Map.of()))));
    }
}
