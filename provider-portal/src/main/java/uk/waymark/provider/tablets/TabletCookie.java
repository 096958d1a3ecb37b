package uk.waymark.provider.tablets;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.accounts.Token;
import uk.waymark.ids.PersonId;

/** The cookie that stands for an enrolled tablet. Scripts cannot read it, other sites cannot send it, and alone it opens nothing. */
@Singleton
public final class TabletCookie {
    /** Who of those on the tablet sends a request. A page of another site cannot set it. */
    public static final String PERSON = "X-Waymark-Person";

    private static final String NAME = "waymark-tablet";

    /** The longest for which a browser keeps one; each contact begins it anew. */
    private static final long SECONDS = 400L * 24 * 60 * 60;

    private final boolean secure;

    TabletCookie(@Value("${waymark.address}") String address) {
        this.secure = address.startsWith("https:");
    }

    /** The value of the Set-Cookie header. */
    String of(Token token) {
        return NAME + "=" + token.value() + "; Path=/api/v1; Max-Age=" + SECONDS + "; HttpOnly; SameSite=Strict"
                + (secure ? "; Secure" : "");
    }

    static Optional<Token> token(HttpRequest<?> request) {
        return request.getCookies()
                .findCookie(NAME)
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty())
                .map(Token::new);
    }

    /** Whether the request speaks for a person on a tablet. */
    public static boolean speaks(HttpRequest<?> request) {
        return request.getPath().startsWith("/api/v1/") && request.getHeaders().contains(PERSON);
    }

    static Optional<PersonId> person(HttpRequest<?> request) {
        return Optional.ofNullable(request.getHeaders().get(PERSON))
                .filter(text -> text.matches("[0-9a-f-]{36}"))
                .map(text -> new PersonId(UUID.fromString(text)));
    }
}
