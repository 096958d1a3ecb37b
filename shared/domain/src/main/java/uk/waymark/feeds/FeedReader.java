package uk.waymark.feeds;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import uk.waymark.access.Actors;
import uk.waymark.access.Right;
import uk.waymark.accounts.Token;
import uk.waymark.obligations.Due;

/** What stands behind the address of a feed: the owner's board as it is now, with the roles that the owner holds now. */
@Singleton
public class FeedReader {
    private final FeedRows rows;
    private final Actors actors;
    private final Due due;
    private final Clock clock;

    FeedReader(FeedRows rows, Actors actors, Due due, Clock clock) {
        this.rows = rows;
        this.actors = actors;
        this.due = due;
        this.clock = clock;
    }

    /** The feed; nothing for an address that was never made or has ended, or whose owner has left. */
    public Optional<String> read(Token token) {
        return rows.owner(token.hash())
                .flatMap(actors::of)
                .filter(actor -> actor.may(Right.SEE_DUE))
                .map(actor -> CalendarText.feed(due.events(actor)));
    }

    /** Ends the feeds of those whose accounts are shut, so that a later return does not bring an old address back. */
    @Transactional
    public int endOfThoseWhoLeft() {
        var left = rows.ofThoseWhoLeft();
        left.forEach(person -> rows.end(person, clock.instant()));
        return left.size();
    }
}
