package uk.waymark.app.signin;

import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import uk.waymark.access.Actor;
import uk.waymark.accounts.SignIns;
import uk.waymark.accounts.Token;
import uk.waymark.families.FamilySignIns;
import uk.waymark.provider.tablets.TabletCookie;
import uk.waymark.provider.tablets.TabletGuests;
import uk.waymark.school.family.FamilyCookie;
import uk.waymark.web.guard.Identity;

/** Tells Micronaut Security who sends a request: the roles are those of this moment, and the sides they belong to. */
@Singleton
final class TokenFetcher implements AuthenticationFetcher<HttpRequest<?>> {
    /** What somebody on a shared tablet is to the address map, whatever their roles are: it opens no portal. */
    private static final String TABLET = "TABLET";

    private final SignIns signIns;
    private final FamilySignIns families;
    private final TabletGuests tablets;

    TokenFetcher(SignIns signIns, FamilySignIns families, TabletGuests tablets) {
        this.signIns = signIns;
        this.families = families;
        this.tablets = tablets;
    }

    @Override
    public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
        if (TabletCookie.speaks(request)) {
            return Mono.justOrEmpty(tablets.identity(request).map(it -> authentication(it, List.of(TABLET))));
        }
        // A worker's sign-in opens no family's page, and a family's opens nothing else, though both be the same person.
        if (FamilyCookie.speaks(request)) {
            return Mono.justOrEmpty(FamilyCookie.token(request)
                    .flatMap(token -> families.actor(token).map(actor -> authentication(token, actor))));
        }
        return Mono.justOrEmpty(SignInCookie.token(request)
                .flatMap(token -> signIns.actor(token).map(actor -> authentication(token, actor))));
    }

    private static Authentication authentication(Token token, Actor actor) {
        List<String> roles = actor.grants().stream()
                .flatMap(grant ->
                        Stream.of(grant.role().side().name(), grant.role().name()))
                .distinct()
                .toList();
        return authentication(new Identity(token, actor), roles);
    }

    private static Authentication authentication(Identity identity, List<String> roles) {
        return Authentication.build(
                identity.actor().person().value().toString(), roles, Map.of(Identity.ATTRIBUTE, identity));
    }
}
