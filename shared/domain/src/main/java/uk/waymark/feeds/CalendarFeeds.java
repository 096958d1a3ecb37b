package uk.waymark.feeds;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.accounts.Token;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/** The actor's own calendar feed: an address that nobody can guess, made and ended by the actor alone. */
@Door
public class CalendarFeeds {
    private final FeedRows rows;
    private final Trail trail;
    private final Clock clock;

    CalendarFeeds(FeedRows rows, Trail trail, Clock clock) {
        this.rows = rows;
        this.trail = trail;
        this.clock = clock;
    }

    /** When the feed that the actor has now was made. */
    public Optional<Instant> made(Actor actor) {
        return rows.made(actor.person());
    }

    /** A new address, shown this once; the one before has ended. Nothing for somebody from whom nothing can be due. */
    @Transactional
    public Optional<Token> make(Actor actor) {
        if (!actor.may(Right.SEE_DUE)) {
            return Optional.empty();
        }
        var token = Token.make();
        rows.end(actor.person(), clock.instant());
        rows.add(token.hash(), actor.person(), clock.instant());
        trail.record(actor, Action.CALENDAR_FEED_MADE, actor.person());
        return Optional.of(token);
    }

    /** The address stops working at once. */
    @Transactional
    public Optional<Refused> end(Actor actor) {
        return rows.end(actor.person(), clock.instant()) > 0
                ? Optional.empty()
                : Optional.of(new Refused("NOT_THERE", "You have no calendar link."));
    }
}
