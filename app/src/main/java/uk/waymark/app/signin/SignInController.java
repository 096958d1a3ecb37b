package uk.waymark.app.signin;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.authentication.Authentication;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.waymark.access.Side;
import uk.waymark.accounts.SignInOutcome;
import uk.waymark.accounts.SignIns;
import uk.waymark.web.Portal;
import uk.waymark.web.guard.Identity;

/** Signing in and out, and the way from the front page to one's own portal. */
@Controller
@Produces(MediaType.TEXT_HTML)
final class SignInController {
    private final SignIns signIns;
    private final SignInCookie cookie;
    private final List<Portal> portals;

    SignInController(SignIns signIns, SignInCookie cookie, List<Portal> portals) {
        this.signIns = signIns;
        this.cookie = cookie;
        this.portals = portals;
    }

    @Get("/")
    HttpResponse<?> front(@Nullable Authentication authentication) {
        if (authentication == null) {
            return HttpResponse.seeOther(URI.create("/sign-in"));
        }
        var actor = Identity.of(authentication).actor();
        var school = actor.worksOn(Side.SCHOOL) || actor.worksOn(Side.WAYMARK);
        var provider = actor.worksOn(Side.PROVIDER);
        if (school && provider) {
            return HttpResponse.ok(Pages.choosePortal());
        }
        if (school || provider) {
            return HttpResponse.seeOther(URI.create(school ? "/school" : "/provider"));
        }
        return HttpResponse.ok(Pages.noPortal(actor.name()));
    }

    @Get("/sign-in")
    String page(@QueryValue Optional<String> to, @QueryValue Optional<String> ended) {
        return Pages.signIn(
                nameOf(to.orElse("")),
                safe(to.orElse("")),
                "",
                ended.map(ignored -> "You have been signed out, or your role has changed. Sign in to go on."));
    }

    @Post("/sign-in")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> signIn(@Body Map<String, String> form) {
        var email = form.getOrDefault("email", "");
        var to = safe(form.getOrDefault("to", ""));
        return switch (signIns.signIn(email, form.getOrDefault("password", ""))) {
            case SignInOutcome.SignedIn signedIn ->
                HttpResponse.seeOther(URI.create(to.isEmpty() ? "/" : to)).header("Set-Cookie", cookie.of(signedIn));
            case SignInOutcome.NotSignedIn(var refused) ->
                HttpResponse.status(HttpStatus.UNAUTHORIZED)
                        .body(Pages.signIn(nameOf(to), to, email, Optional.of(refused.message())));
        };
    }

    @Post("/sign-out")
    @Consumes(MediaType.ALL)
    HttpResponse<?> signOut(HttpRequest<?> request) {
        SignInCookie.token(request).ifPresent(signIns::signOut);
        return HttpResponse.seeOther(URI.create("/sign-in")).header("Set-Cookie", cookie.none());
    }

    @Post("/sign-out-everywhere")
    @Consumes(MediaType.ALL)
    HttpResponse<?> signOutEverywhere(Authentication authentication) {
        signIns.signOutEverywhere(Identity.of(authentication).actor());
        return HttpResponse.seeOther(URI.create("/sign-in")).header("Set-Cookie", cookie.none());
    }

    /** What one signs in to, by the address one wanted. */
    private String nameOf(String to) {
        return portals.stream()
                .filter(portal -> to.equals(portal.path()) || to.startsWith(portal.path() + "/"))
                .map(Portal::title)
                .findFirst()
                .orElse("Waymark");
    }

    /** Only an address of a portal, so that a link cannot send anybody elsewhere after signing in. */
    private String safe(String to) {
        return portals.stream().anyMatch(portal -> to.matches(portal.path() + "(/[A-Za-z0-9/_-]*)?")) ? to : "";
    }
}
