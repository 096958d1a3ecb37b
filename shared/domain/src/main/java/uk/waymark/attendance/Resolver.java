package uk.waymark.attendance;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import uk.waymark.calendar.Session;
import uk.waymark.calendar.Years;
import uk.waymark.ids.Id;
import uk.waymark.ids.SchoolId;
import uk.waymark.live.Live;
import uk.waymark.live.Topic;
import uk.waymark.settings.Settings;

/** Makes O of an N for which no reason was established in time: visibly, as an entry of its own that names the rule. */
@Singleton
public class Resolver {
    /** An N from before is the school's own to put right; nothing is altered that long after. */
    private static final int FARTHEST = 120;

    private final EntryRows rows;
    private final Years years;
    private final Settings settings;
    private final Live live;
    private final Clock clock;

    Resolver(EntryRows rows, Years years, Settings settings, Live live, Clock clock) {
        this.rows = rows;
        this.years = years;
        this.settings = settings;
        this.live = live;
        this.clock = clock;
    }

    /** Goes through one school; how many became O. Two nodes at once share the work. */
    @Transactional
    public int resolve(SchoolId school) {
        var now = clock.instant();
        LocalDate today = Session.dateOf(now);
        var waiting = rows.unresolved(school, today.minusDays(FARTHEST), today.minusDays(1));
        if (waiting.isEmpty()) {
            return 0;
        }
        var calendar = years.of(school);
        var days = settings.of(school).get(AttendanceSettings.RESOLVE);
        var entries = waiting.stream()
                .filter(row -> RegisterEntries.isOverdue(row.sessionDate(), days, calendar, now))
                .map(row -> new EntryRows.Row(
                        Id.next(),
                        row.placementId(),
                        row.sessionDate(),
                        row.half(),
                        "O",
                        "O",
                        "No reason was established within " + days + " school days, so N has become O.",
                        "No reason was established in time.",
                        null,
                        null,
                        row.entryId(),
                        now,
                        null,
                        "Waymark, by the rule"))
                .toList();
        if (!entries.isEmpty()) {
            rows.add(entries);
            rows.count(entries.stream().map(EntryRows.Row::id).toList());
            live.changed(Topic.whereabouts(school));
        }
        return entries.size();
    }
}
