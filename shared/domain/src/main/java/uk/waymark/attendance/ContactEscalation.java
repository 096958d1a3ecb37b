package uk.waymark.attendance;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import uk.waymark.access.Actors;
import uk.waymark.access.Role;
import uk.waymark.calendar.Session;
import uk.waymark.ids.SchoolId;
import uk.waymark.notices.Kind;
import uk.waymark.notices.Outbox;
import uk.waymark.settings.Settings;

/** Tells the AP lead and the DSL when nobody at home has answered for as long as the school has set. Catalogue row ATT-15. */
@Singleton
public class ContactEscalation {
    private final ContactRows rows;
    private final Settings settings;
    private final Actors actors;
    private final Outbox outbox;
    private final Clock clock;

    ContactEscalation(ContactRows rows, Settings settings, Actors actors, Outbox outbox, Clock clock) {
        this.rows = rows;
        this.settings = settings;
        this.actors = actors;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Once for each session; how many it were. */
    @Transactional
    public int escalate(Collection<SchoolId> schools) {
        var now = clock.instant();
        var silent = rows.silent(Session.dateOf(now), schools);
        if (silent.isEmpty()) {
            return 0;
        }
        var values = settings.of(schools);
        var escalated = 0;
        for (var row : silent) {
            var minutes = Optional.ofNullable(values.get(row.schoolId()))
                    .orElseThrow()
                    .get(AttendanceSettings.NO_ANSWER);
            var due = row.firstAt().plus(Duration.ofMinutes(minutes));
            if (!due.isAfter(now) && rows.escalated(row.placementId(), row.sessionDate(), row.half(), now) > 0) {
                Stream.of(Role.AP_LEAD, Role.DSL, Role.DEPUTY_DSL)
                        .flatMap(role -> actors.holding(role, row.schoolId()).stream())
                        .distinct()
                        .forEach(person -> outbox.notify(person, Kind.NO_ANSWER, row.pupilId(), true));
                escalated++;
            }
        }
        return escalated;
    }
}
