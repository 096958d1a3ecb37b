package uk.waymark.trail;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import uk.waymark.access.Actor;
import uk.waymark.ids.Id;
import uk.waymark.ids.PersonId;

/**
 * Writes down who did and who looked, in the transaction of what was done: either both are there or neither. Details carry ids
 * and counts, never a name. Catalogue row ROL-35.
 */
@Singleton
public class Trail {
    private final TrailRows rows;
    private final Clock clock;

    Trail(TrailRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    public void record(Actor actor, Action action, Id subject, String detail) {
        record(Optional.of(actor.person()), action, Optional.of(subject), detail);
    }

    public void record(Actor actor, Action action, Id subject) {
        record(actor, action, subject, "");
    }

    /** For what nobody who is signed in did: a sign-in that failed, an invitation that was accepted. */
    @Transactional
    public void record(Optional<PersonId> person, Action action, Optional<? extends Id> subject, String detail) {
        rows.add(
                clock.instant(),
                person.orElse(null),
                action.name(),
                subject.map(id -> id.getClass().getSimpleName()).orElse(null),
                subject.map(Id::value).orElse(null),
                detail);
    }
}
