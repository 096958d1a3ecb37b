package uk.waymark.provider.attendance;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import uk.waymark.accounts.SignInOutcome;
import uk.waymark.accounts.SignIns;

/** Tokens for the endpoint, for software that has no web sign-in. */
@Controller("/api/v1/tokens")
@Secured(SecurityRule.IS_ANONYMOUS)
final class Tokens {
    private final SignIns signIns;
    private final Clock clock;

    Tokens(SignIns signIns, Clock clock) {
        this.signIns = signIns;
        this.clock = clock;
    }

    /** Who asks. */
    @Serdeable
    record Credentials(@Nullable String username, @Nullable String password) {}

    /**
     * A token.
     *
     * @param expiresIn seconds
     */
    @Serdeable
    record Issued(String accessToken, long expiresIn) {}

    @Operation(
            summary = "Get a token",
            description = "For the e-mail address and password of a member of a provider's staff.")
    @ApiResponse(responseCode = "200", description = "A token to send as a bearer token")
    @ApiResponse(
            responseCode = "401",
            description = "The address and password do not go together, or there were too many tries")
    @Post
    HttpResponse<?> issue(@Body Credentials credentials) {
        var username = credentials.username() == null ? "" : credentials.username();
        var password = credentials.password() == null ? "" : credentials.password();
        return switch (signIns.signIn(username, password)) {
            case SignInOutcome.SignedIn(var token, var expires) ->
                HttpResponse.ok(new Issued(
                        token.value(),
                        Duration.between(clock.instant(), expires).toSeconds()));
            case SignInOutcome.NotSignedIn(var refused) ->
                Problem.response(HttpStatus.UNAUTHORIZED, "Not signed in", refused.message());
        };
    }
}
