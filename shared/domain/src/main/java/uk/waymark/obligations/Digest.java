package uk.waymark.obligations;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import uk.waymark.access.Actor;
import uk.waymark.access.Actors;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.ids.PersonId;
import uk.waymark.notices.Kind;
import uk.waymark.notices.Outbox;
import uk.waymark.settings.Settings;

/** One e-mail a working day to whoever has something due: how much, and nothing of what or whom. */
@Singleton
public class Digest {
    /** A node that was down at the hour still sends for so long; what is raised later in the day waits for the next morning. */
    private static final int HOURS_TO_CATCH_UP = 4;

    private final RoundRows rows;
    private final Due due;
    private final Actors actors;
    private final Settings settings;
    private final WorkingDays workingDays;
    private final Outbox outbox;
    private final Clock clock;

    Digest(
            RoundRows rows,
            Due due,
            Actors actors,
            Settings settings,
            WorkingDays workingDays,
            Outbox outbox,
            Clock clock) {
        this.rows = rows;
        this.due = due;
        this.actors = actors;
        this.settings = settings;
        this.workingDays = workingDays;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Whom to look at next, two hundred at most. */
    public List<PersonId> waiting(PersonId after) {
        var today = Session.today(clock);
        return workingDays.includes(today) ? rows.awaitingDigest(Board.sunday(today), today, after) : List.of();
    }

    /** Sends the person's digest if it is the hour, there is something, and none went today. Whether it went now. */
    @Transactional
    public boolean send(PersonId person) {
        var now = clock.instant();
        return actors.of(person)
                .filter(actor -> isTheHour(actor, now))
                .filter(actor -> send(actor, Session.dateOf(now), now))
                .isPresent();
    }

    private boolean send(Actor actor, LocalDate today, Instant now) {
        var figures = due.figures(actor);
        if (figures.isNothing() || rows.takeDigest(actor.person(), today, now) == 0) {
            return false;
        }
        outbox.notify(actor.person(), Kind.DUE_DIGEST, actor.person(), false, figures.words() + ".");
        return true;
    }

    /** The earliest hour of the person's schools; the standard for those of a provider. */
    private boolean isTheHour(Actor actor, Instant now) {
        var hour = settings.of(actor.schools(Right.SEE_DUE)).values().stream()
                .mapToInt(values -> values.get(DueSettings.DIGEST_HOUR))
                .min()
                .orElse(Integer.parseInt(DueSettings.DIGEST_HOUR.standard()));
        var is = now.atZone(Session.ENGLAND).getHour();
        return is >= hour && is < hour + HOURS_TO_CATCH_UP;
    }
}
