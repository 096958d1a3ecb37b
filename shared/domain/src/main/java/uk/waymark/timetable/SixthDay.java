package uk.waymark.timetable;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.stream.Stream;
import uk.waymark.access.Actors;
import uk.waymark.access.Role;
import uk.waymark.calendar.Session;
import uk.waymark.calendar.Years;
import uk.waymark.notices.Kind;
import uk.waymark.notices.Outbox;
import uk.waymark.settings.Settings;

/** Warns the head and the AP lead, three school days ahead, of a suspension that will reach its sixth day without education. */
@Singleton
public class SixthDay {
    private static final int WARNING = 3;

    private final SuspensionRows rows;
    private final Years years;
    private final Settings settings;
    private final Actors actors;
    private final Outbox outbox;
    private final Clock clock;

    SixthDay(SuspensionRows rows, Years years, Settings settings, Actors actors, Outbox outbox, Clock clock) {
        this.rows = rows;
        this.years = years;
        this.settings = settings;
        this.actors = actors;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Warns of those that are near, once each; how many it were. */
    @Transactional
    public int warn() {
        var today = Session.today(clock);
        var warned = 0;
        for (var row : rows.untold(today)) {
            var calendar = years.of(row.schoolId());
            var due = Suspensions.due(row, calendar, settings.of(row.schoolId()).get(TimetableSettings.SIXTH_DAY));
            var near =
                    due.filter(day -> !calendar.schoolDaysBefore(day, WARNING).isAfter(today));
            if (near.isPresent() && rows.told(row.id(), clock.instant()) > 0) {
                Stream.of(Role.HEAD, Role.AP_LEAD)
                        .flatMap(role -> actors.holding(role, row.schoolId()).stream())
                        .distinct()
                        .forEach(person -> outbox.notify(person, Kind.SIXTH_DAY, row.pupilId(), true));
                warned++;
            }
        }
        return warned;
    }
}
