package uk.waymark.obligations;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.waymark.access.Role;
import uk.waymark.calendar.Session;
import uk.waymark.commissioning.Commissions;
import uk.waymark.ids.ObligationId;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.notices.Kind;
import uk.waymark.notices.Outbox;
import uk.waymark.settings.Settings;

/**
 * What happens when something is late: those who owe it are told once, and after the school's number of working days those who look
 * after them are, once. What is late by the day comes in the day's e-mail; what has a clock is told by e-mail at once.
 */
@Singleton
public class Lateness {
    private final RoundRows rows;
    private final Holders holders;
    private final Commissions commissions;
    private final Settings settings;
    private final WorkingDays workingDays;
    private final Outbox outbox;
    private final Clock clock;

    Lateness(
            RoundRows rows,
            Holders holders,
            Commissions commissions,
            Settings settings,
            WorkingDays workingDays,
            Outbox outbox,
            Clock clock) {
        this.rows = rows;
        this.holders = holders;
        this.commissions = commissions;
        this.settings = settings;
        this.workingDays = workingDays;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Tells of what became late since the last round; how many it were. */
    @Transactional
    public int tell() {
        var now = clock.instant();
        var today = Session.dateOf(now);
        var told = 0;
        if (rows.takeTurn("due").isEmpty()) {
            return told;
        }
        for (var row : all(after -> rows.becameLate(today, now, after))) {
            if (rows.told(row.id(), now) > 0) {
                holders.of(row).forEach(person -> tell(person, row));
                told++;
            }
        }
        return told;
    }

    private void tell(PersonId person, RoundRows.Late row) {
        if (row.dueAt() == null) {
            outbox.onScreen(person, Kind.DUE_LATE, row.id(), false);
        } else {
            outbox.notify(person, Kind.DUE_LATE, row.id(), true);
        }
    }

    /** Passes on what has been late for long, on working days only; how many it were. */
    @Transactional
    public int escalate() {
        var now = clock.instant();
        var today = Session.dateOf(now);
        if (!workingDays.includes(today) || rows.takeTurn("due").isEmpty()) {
            return 0;
        }
        var told = new Told();
        var passedOn = 0;
        for (var row : all(after -> rows.stillLate(today, after))) {
            var schools = schools(row);
            if (isLong(row, schools, today) && rows.escalated(row.id(), now) > 0) {
                told.add(above(row, schools), row.id());
                passedOn++;
            }
        }
        told.each(this::passOn);
        return passedOn;
    }

    /** One e-mail, however many there are, and each on the screen. */
    private void passOn(PersonId person, List<ObligationId> late) {
        var figures = late.size() == 1 ? "1 thing is late" : late.size() + " things are late";
        outbox.notify(person, Kind.DUE_LATE, late.getFirst(), false, figures + " and passed on to you.");
        late.stream().skip(1).forEach(id -> outbox.onScreen(person, Kind.DUE_LATE, id, false));
    }

    private Set<SchoolId> schools(RoundRows.Late row) {
        if (row.owedTo() != null) {
            return Set.of(row.owedTo());
        }
        return switch (row.holderKind()) {
            case "SCHOOL" -> Set.of(new SchoolId(row.holderId()));
            case "PROVIDER" -> commissions.schools(new ProviderId(row.holderId()));
            default -> Set.of();
        };
    }

    private boolean isLong(RoundRows.Late row, Set<SchoolId> schools, LocalDate today) {
        var days = settings.of(schools).values().stream()
                .mapToInt(values -> values.get(DueSettings.ESCALATE_AFTER))
                .min()
                .orElse(Integer.parseInt(DueSettings.ESCALATE_AFTER.standard()));
        return !today.isBefore(workingDays.after(row.dueOn(), days));
    }

    private List<PersonId> above(RoundRows.Late row, Set<SchoolId> schools) {
        return switch (row.holderKind()) {
            case "SCHOOL" -> holders.atSchools(schools, List.of(Role.HEAD));
            case "PROVIDER" ->
                Stream.concat(
                                holders.managers(new ProviderId(row.holderId())).stream(),
                                holders.atSchools(schools, List.of(Role.AP_LEAD)).stream())
                        .distinct()
                        .toList();
            default -> List.of();
        };
    }

    private static List<RoundRows.Late> all(Function<ObligationId, List<RoundRows.Late>> read) {
        var all = new ArrayList<RoundRows.Late>();
        var after = new ObligationId(new UUID(0, 0));
        for (var page = read.apply(after);
                !page.isEmpty();
                page = read.apply(page.getLast().id())) {
            all.addAll(page);
        }
        return all;
    }
}
