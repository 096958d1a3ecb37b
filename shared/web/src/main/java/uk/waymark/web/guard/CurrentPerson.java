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

    /**
     * With the rights held now.
     *
     * @throws SignedOutException if whoever opened this screen is signed out since
     */
    public Actor actor() {
        return find().orElseThrow(SignedOutException::new);
    }

    /**
     * A screen belongs to whoever opened it, and is asked first: it may be refreshed in the middle of somebody else's request, whose
     * name must not reach it.
     */
    Optional<Actor> find() {
        var ui = UI.getCurrent();
        return ui == null ? identity().map(Identity::actor) : ofScreen(ui);
    }

    private Optional<Actor> ofScreen(UI ui) {
        return Optional.ofNullable(ComponentUtil.getData(ui, Identity.class))
                .flatMap(identity -> signIns.actor(identity.token()));
    }

    /** Who sent the request that is being answered. */
    Optional<Identity> identity() {
        return security.getAuthentication().map(Identity::of);
    }
}
