package uk.waymark.school.family;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import uk.waymark.accounts.Token;
import uk.waymark.families.FamilySignInOutcome.SignedIn;

/** The cookie that carries a family's sign-in. A browser sends it to the family's pages and nowhere else. */
@Singleton
public final class FamilyCookie {
    private static final String NAME = "waymark-family";

    private final boolean secure;
    private final Clock clock;

    FamilyCookie(@Value("${waymark.address}") String address, Clock clock) {
        this.secure = address.startsWith("https:");
        this.clock = clock;
    }

    /** Whether the request is for the family's pages, where this cookie speaks and no other. */
    public static boolean speaks(HttpRequest<?> request) {
        return request.getPath().equals("/family") || request.getPath().startsWith("/family/");
    }

    /** The session that a request carries. */
    public static Optional<Token> token(HttpRequest<?> request) {
        return request.getCookies()
                .findCookie(NAME)
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty())
                .map(Token::new);
    }

    /** The value of the Set-Cookie header. */
    String of(SignedIn signedIn) {
        return header(
                signedIn.token().value(),
                Duration.between(clock.instant(), signedIn.expiresAt()).toSeconds());
    }

    String none() {
        return header("", 0);
    }

    private String header(String value, long seconds) {
        return NAME + "=" + value + "; Path=/family; Max-Age=" + seconds + "; HttpOnly; SameSite=Lax"
                + (secure ? "; Secure" : "");
    }
}
