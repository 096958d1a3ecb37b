package uk.waymark.app.signin;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import uk.waymark.accounts.SignInOutcome.SignedIn;
import uk.waymark.accounts.Token;
import uk.waymark.app.server.PublicAddress;

/** The cookie that carries a sign-in: unreadable to scripts, not sent from other sites, and only over TLS where there is TLS. */
@Singleton
final class SignInCookie {
    static final String NAME = "waymark";

    private final PublicAddress address;
    private final Clock clock;

    SignInCookie(PublicAddress address, Clock clock) {
        this.address = address;
        this.clock = clock;
    }

    /** The value of the Set-Cookie header; written out, since the server's own writer leaves SameSite away. */
    String of(SignedIn signedIn) {
        return header(
                signedIn.token().value(),
                Duration.between(clock.instant(), signedIn.expiresAt()).toSeconds());
    }

    String none() {
        return header("", 0);
    }

    private String header(String value, long seconds) {
        return NAME + "=" + value + "; Path=/; Max-Age=" + seconds + "; HttpOnly; SameSite=Lax"
                + (address.isSecure() ? "; Secure" : "");
    }

    /** The token of a request, from the cookie or from its Authorization header. */
    static Optional<Token> token(HttpRequest<?> request) {
        var bearer = Optional.ofNullable(request.getHeaders().get("Authorization"))
                .filter(header -> header.regionMatches(true, 0, "Bearer ", 0, 7))
                .map(header -> header.substring(7).strip());
        return bearer.or(() -> request.getCookies().findCookie(NAME).map(Cookie::getValue))
                .filter(value -> !value.isEmpty())
                .map(Token::new);
    }
}
