package uk.waymark.assurance.staff;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import uk.waymark.access.Refused;
import uk.waymark.attendance.Clearance;
import uk.waymark.calendar.Session;
import uk.waymark.ids.PersonId;
import uk.waymark.settings.Settings;

/**
 * Whoever is on a provider's record does not take a register for a school's pupils until that school has the written assurance; of
 * whom no record is kept, nothing is known and nothing held. Catalogue rows SAL-19 and SCR-06.
 */
@Singleton
class RegisterClearance implements Clearance {
    private final StaffRows rows;
    private final Settings settings;
    private final Clock clock;

    RegisterClearance(StaffRows rows, Settings settings, Clock clock) {
        this.rows = rows;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Map<At, Refused> held(PersonId person, Collection<At> places) {
        if (places.isEmpty()) {
            return Map.of();
        }
        var schools = places.stream().map(At::school).collect(Collectors.toSet());
        var providers = places.stream().map(At::provider).collect(Collectors.toSet());
        var lines = rows.cleared(person, schools, providers, Session.today(clock)).stream()
                .filter(line -> !line.here() || !line.assured() || line.unsound())
                .toList();
        if (lines.isEmpty()) {
            return Map.of();
        }
        var values = settings.of(lines.stream().map(StaffRows.Line::schoolId).collect(Collectors.toSet()));
        Map<At, Refused> held = new HashMap<>();
        for (var line : lines) {
            if (Objects.requireNonNull(values.get(line.schoolId())).get(StaffSettings.DEPLOY_HOLD)) {
                held.put(new At(line.providerId(), line.schoolId()), new Refused("STAFF_HELD", words(line)));
            }
        }
        return held;
    }

    private static String words(StaffRows.Line line) {
        if (!line.here()) {
            return "Your provider's staff record says that you have left. Ask a colleague to mark, and your manager to put it right.";
        }
        if (line.unsound()) {
            return "A check on your staff record is not satisfactory, so you cannot mark pupils of " + line.school()
                    + ". Ask a colleague to mark, and speak to your manager.";
        }
        return line.school()
                + " does not have the written assurance about you yet, so you cannot mark its pupils. Ask a"
                + " colleague to mark; your manager sends the assurance letter.";
    }
}
