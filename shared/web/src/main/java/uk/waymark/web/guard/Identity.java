package uk.waymark.web.guard;

import io.micronaut.security.authentication.Authentication;
import java.util.Objects;
import uk.waymark.access.Actor;
import uk.waymark.accounts.Token;

/** Who a request comes from, as Micronaut Security's authentication carries it. */
public record Identity(Token token, Actor actor) {
    /** The name of the attribute of the authentication that holds this. */
    public static final String ATTRIBUTE = "waymark";

    /** The identity behind an authentication; every one in Waymark has it. */
    public static Identity of(Authentication authentication) {
        return (Identity) Objects.requireNonNull(authentication.getAttributes().get(ATTRIBUTE));
    }
}
