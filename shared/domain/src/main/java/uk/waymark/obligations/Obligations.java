package uk.waymark.obligations;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.waymark.access.Role;
import uk.waymark.calendar.SchoolCalendar;
import uk.waymark.calendar.Years;
import uk.waymark.ids.Id;
import uk.waymark.ids.ObligationId;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.SchoolId;
import uk.waymark.obligations.ObligationRows.Known;

/**
 * Where every capability says what its rules ask for, in the transaction of the fact or in its {@link Raiser}. Everything here may be
 * said twice, or by two nodes at once, and holds once. A door has to have narrowed who asks.
 */
@Singleton
public class Obligations {
    /** Sorts after every character that a key may have. */
    private static final String AFTER_ALL = "~";

    private final ObligationRows rows;
    private final KnownKinds kinds;
    private final Years years;
    private final Clock clock;

    Obligations(ObligationRows rows, KnownKinds kinds, Years years, Clock clock) {
        this.rows = rows;
        this.kinds = kinds;
        this.years = years;
        this.clock = clock;
    }

    /**
     * Puts it on the clock. One with that key which is open or met stays as it is; an open one for which the rule now gives another day
     * moves there, a withdrawn one is due again.
     */
    @Transactional
    public ObligationId raise(NewObligation due) {
        kinds.require(due.kind());
        var known = rows.known(due.key());
        if (known.isEmpty()) {
            var id = ObligationId.next();
            if (add(id, due) > 0) {
                due.holder().roles().stream().map(Role::name).forEach(role -> rows.addRole(id, role));
                return id;
            }
            known = rows.known(due.key());
        }
        var row = known.orElseThrow();
        bring(row, due);
        return row.id();
    }

    private int add(ObligationId id, NewObligation due) {
        return rows.add(
                id,
                due.key(),
                due.kind(),
                kind(due.holder()),
                due.holder().id().value(),
                due.owedTo().orElse(null),
                due.subject().orElse(null),
                due.about(),
                due.dueOn(),
                due.dueAt().orElse(null),
                due.path(),
                due.reason(),
                clock.instant());
    }

    private static String kind(Holder holder) {
        return switch (holder) {
            case Holder.School ignored -> "SCHOOL";
            case Holder.Provider ignored -> "PROVIDER";
            case Holder.Person ignored -> "PERSON";
        };
    }

    private void bring(Known row, NewObligation due) {
        var now = clock.instant();
        var dueAt = due.dueAt().orElse(null);
        if (row.met()) {
            return;
        }
        if (row.withdrawn()) {
            if (rows.reopen(row.id(), due.dueOn(), dueAt, due.reason(), due.about(), due.path(), now) > 0) {
                step(row.id(), StepKind.RAISED_AGAIN, Optional.empty(), row.dueOn(), due.dueOn(), due.reason());
            }
        } else if (!row.ruledOn().equals(due.dueOn())
                && rows.move(row.id(), row.ruledOn(), due.dueOn(), dueAt, due.reason(), now) > 0) {
            step(row.id(), StepKind.MOVED, Optional.empty(), row.dueOn(), due.dueOn(), due.reason());
        }
    }

    /** Something met it, in words; nothing happens when none is open. */
    public void meet(String key, String by) {
        meet(key, by, Optional.empty());
    }

    /** Somebody met it; nothing happens when none is open. */
    @Transactional
    public void meet(String key, String by, Optional<PersonId> person) {
        rows.known(key).ifPresent(row -> met(row.id(), by, person));
    }

    boolean met(ObligationId id, String how, Optional<PersonId> person) {
        if (rows.meet(id, person.orElse(null), how, clock.instant()) == 0) {
            return false;
        }
        step(id, StepKind.MET, person, null, null, how);
        return true;
    }

    /** It is no longer asked for; nothing happens when none is open. */
    @Transactional
    public void withdraw(String key, String why) {
        rows.known(key).ifPresent(row -> withdraw(row.id(), why));
    }

    /** None of those whose keys begin like this is asked for any longer. */
    @Transactional
    public void withdrawAll(String keyPrefix, String why) {
        rows.between(keyPrefix, keyPrefix + AFTER_ALL).forEach(id -> withdraw(id, why));
    }

    private void withdraw(ObligationId id, String why) {
        if (rows.withdraw(id, why, clock.instant()) > 0) {
            step(id, StepKind.WITHDRAWN, Optional.empty(), null, null, why);
        }
    }

    private void step(
            ObligationId id,
            StepKind kind,
            Optional<PersonId> person,
            @Nullable LocalDate before,
            @Nullable LocalDate after,
            String words) {
        rows.save(new ObligationRows.Step(
                Id.next(), id, kind.name(), clock.instant(), person.orElse(null), null, before, after, words));
    }

    /** The day that many days after the day, which is not counted; 0 is the day itself. */
    public LocalDate due(SchoolId school, LocalDate from, int days, DayKind kind) {
        if (kind == DayKind.CALENDAR || days == 0) {
            return from.plusDays(days);
        }
        return count(years.of(school), from, days, kind);
    }

    /** The same in the calendar, for whoever asks about many days of one school. */
    public static LocalDate count(SchoolCalendar calendar, LocalDate from, int days, DayKind kind) {
        if (days == 0) {
            return from;
        }
        return switch (kind) {
            case CALENDAR -> from.plusDays(days);
            case SCHOOL -> calendar.schoolDaysAfter(from, days);
            case WORKING -> calendar.workingDaysAfter(from, days);
        };
    }
}
