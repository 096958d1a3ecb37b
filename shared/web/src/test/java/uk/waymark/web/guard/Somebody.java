package uk.waymark.web.guard;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.security.utils.SecurityService;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import uk.waymark.access.Actor;
import uk.waymark.accounts.SignIns;
import uk.waymark.ids.PersonId;

/** Whoever a test puts at the screen. */
@Singleton
@Replaces(CurrentPerson.class)
public class Somebody extends CurrentPerson {
    private Actor actor = new Actor(PersonId.next(), "Nobody in particular", List.of());

    Somebody(SecurityService security, SignIns signIns) {
        super(security, signIns);
    }

    public void is(Actor somebody) {
        this.actor = somebody;
    }

    @Override
    Optional<Actor> find() {
        return Optional.of(actor);
    }
}
