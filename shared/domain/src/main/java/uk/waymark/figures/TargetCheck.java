package uk.waymark.figures;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.waymark.access.Actors;
import uk.waymark.access.Role;
import uk.waymark.attendance.AttendanceSettings;
import uk.waymark.attendance.CodeBook;
import uk.waymark.attendance.Tally;
import uk.waymark.calendar.Session;
import uk.waymark.figures.InterventionRows.Sum;
import uk.waymark.ids.Id;
import uk.waymark.ids.SchoolId;
import uk.waymark.notices.Kind;
import uk.waymark.notices.Outbox;
import uk.waymark.settings.Settings;
import uk.waymark.settings.Values;

/**
 * Once a day for each school: opens an intervention for every pupil whose attendance this year is below the target, and tells the
 * attendance officer and the AP lead. Catalogue row ATT-20.
 */
@Singleton
public class TargetCheck {
    private final InterventionRows rows;
    private final CodeBook codes;
    private final Settings settings;
    private final Actors actors;
    private final Outbox outbox;
    private final Clock clock;

    TargetCheck(InterventionRows rows, CodeBook codes, Settings settings, Actors actors, Outbox outbox, Clock clock) {
        this.rows = rows;
        this.codes = codes;
        this.settings = settings;
        this.actors = actors;
        this.outbox = outbox;
        this.clock = clock;
    }

    List<SchoolId> schools() {
        return rows.schools();
    }

    /** Whoever comes second on a day, on this node or another, does nothing. Gives how many were opened. */
    @Transactional
    public int check(SchoolId school) {
        var today = Session.today(clock);
        if (rows.turn(school, today, clock.instant()) == 0) {
            return 0;
        }
        var values = settings.of(school);
        var year = Stretch.yearTo(today);
        return rows.sums(school, year.from(), year.to()).stream()
                .collect(Collectors.groupingBy(Sum::pupilId))
                .values()
                .stream()
                .mapToInt(own -> open(school, own, values, today))
                .sum();
    }

    private int open(SchoolId school, List<Sum> own, Values values, LocalDate today) {
        var tally = new Tally(
                own.stream()
                        .collect(Collectors.groupingBy(
                                row -> codes.classOf(row.code(), row.lastOn()), Collectors.summingLong(Sum::many))),
                0);
        var target = own.stream()
                .map(Sum::target)
                .filter(Objects::nonNull)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.valueOf(values.get(AttendanceSettings.TARGET)));
        var rate = tally.rate().orElse(100.0);
        if (tally.possible() < values.get(AttendanceSettings.TARGET_AFTER) || rate >= target.doubleValue()) {
            return 0;
        }
        var first = own.stream().map(Sum::firstOn).min(LocalDate::compareTo).orElse(today);
        var pupil = own.getFirst().pupilId();
        var id = Id.next();
        // Rounded down: 94.96 is below 95 and must not read as 95.
        var shown = BigDecimal.valueOf(rate).setScale(1, RoundingMode.DOWN);
        var opened = rows.open(id, pupil, school, clock.instant(), shown, target, first, today);
        if (opened > 0) {
            Stream.of(Role.ATTENDANCE_OFFICER, Role.AP_LEAD)
                    .flatMap(role -> actors.holding(role, school).stream())
                    .distinct()
                    .forEach(person -> outbox.notify(person, Kind.BELOW_TARGET, pupil, false));
        }
        return opened;
    }
}
