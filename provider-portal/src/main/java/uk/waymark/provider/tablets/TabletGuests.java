package uk.waymark.provider.tablets;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Optional;
import uk.waymark.accounts.Token;
import uk.waymark.tablets.TabletSignIns;
import uk.waymark.tablets.TabletVisitor;
import uk.waymark.web.guard.Identity;

/** Who sends a request from a tablet; for Micronaut Security, and for the endpoints that answer tablets. */
@Singleton
public final class TabletGuests {
    private final TabletSignIns signIns;

    TabletGuests(TabletSignIns signIns) {
        this.signIns = signIns;
    }

    /** The person on the tablet, with the rights that they have there. */
    public Optional<Identity> identity(HttpRequest<?> request) {
        return TabletCookie.token(request)
                .flatMap(token -> who(request) instanceof TabletVisitor.Known known
                        ? Optional.of(new Identity(token, known.actor()))
                        : Optional.empty());
    }

    TabletVisitor who(HttpRequest<?> request) {
        Optional<Token> token = TabletCookie.token(request);
        if (token.isEmpty()) {
            return new TabletVisitor.NotEnrolled();
        }
        return TabletCookie.person(request)
                .map(person -> signIns.who(token.get(), person))
                .orElseGet(TabletVisitor.Ended::new);
    }
}
