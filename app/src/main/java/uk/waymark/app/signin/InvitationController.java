package uk.waymark.app.signin;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import uk.waymark.accounts.InvitationOutcome;
import uk.waymark.accounts.Invitations;
import uk.waymark.accounts.SignInOutcome;
import uk.waymark.accounts.SignIns;
import uk.waymark.accounts.Token;

/** The page behind an invitation's link. */
@Controller("/invitation")
@Produces(MediaType.TEXT_HTML)
final class InvitationController {
    private final Invitations invitations;
    private final SignIns signIns;
    private final SignInCookie cookie;

    InvitationController(Invitations invitations, SignIns signIns, SignInCookie cookie) {
        this.invitations = invitations;
        this.signIns = signIns;
        this.cookie = cookie;
    }

    @Get("/{token}")
    HttpResponse<String> page(@PathVariable String token) {
        return invitations
                .invited(new Token(token))
                .map(email -> HttpResponse.ok(Pages.choosePassword("/invitation/" + token, email, Optional.empty())))
                .orElseGet(InvitationController::notValid);
    }

    @Post("/{token}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> accept(@PathVariable String token, @Body Map<String, String> form) {
        var password = form.getOrDefault("password", "");
        var email = invitations.invited(new Token(token));
        if (email.isEmpty()) {
            return notValid();
        }
        return switch (invitations.accept(new Token(token), password)) {
            case InvitationOutcome.Accepted ignored -> signedIn(email.get(), password);
            case InvitationOutcome.NotDone(var refused) ->
                HttpResponse.badRequest(
                        Pages.choosePassword("/invitation/" + token, email.get(), Optional.of(refused.message())));
            case InvitationOutcome.Invited ignored -> notValid();
            case InvitationOutcome.RoleGiven ignored -> notValid();
        };
    }

    private HttpResponse<?> signedIn(String email, String password) {
        return signIns.signIn(email, password) instanceof SignInOutcome.SignedIn signedIn
                ? HttpResponse.seeOther(URI.create("/")).header("Set-Cookie", cookie.of(signedIn))
                : HttpResponse.seeOther(URI.create("/sign-in"));
    }

    private static MutableHttpResponse<String> notValid() {
        return HttpResponse.<String>status(HttpStatus.NOT_FOUND).body(Pages.linkNotValid());
    }
}
