package uk.waymark.web.guard;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import io.micronaut.security.utils.SecurityService;
import jakarta.inject.Singleton;
import java.util.Optional;
import uk.waymark.access.Actor;
import uk.waymark.accounts.SignIns;

/** The person in front of the screen, or behind the request. */
@Singleton
public class CurrentPerson {
    private final SecurityService security;
    private final SignIns signIns;

    CurrentPerson(SecurityService security, SignIns signIns) {
        this.security = security;
        this.signIns = signIns;
    }

    /** With the rights held now. A screen that is refreshed by the server asks again for whoever opened it. */
    public Actor actor() {
        return find().orElseThrow(() -> new IllegalStateException("Nobody is signed in here"));
    }

    Optional<Actor> find() {
        return identity().map(Identity::actor).or(this::ofScreen);
    }

    Optional<Identity> identity() {
        return security.getAuthentication().map(Identity::of);
    }

    private Optional<Actor> ofScreen() {
        return Optional.ofNullable(UI.getCurrent())
                .map(ui -> ComponentUtil.getData(ui, Identity.class))
                .flatMap(identity -> signIns.actor(identity.token()));
    }
}
