package uk.waymark.school.family;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import uk.waymark.access.Refused;
import uk.waymark.accounts.Token;
import uk.waymark.families.FamilySignInOutcome;
import uk.waymark.families.FamilySignIns;
import uk.waymark.families.FamilyWords;

/** A parent opens this first: an address to type, then a link or a code from the e-mail. No password, no script. */
@Controller("/family/sign-in")
@Produces(Pages.HTML)
final class FamilySignInController {
    private final FamilySignIns signIns;
    private final FamilyCookie cookie;

    FamilySignInController(FamilySignIns signIns, FamilyCookie cookie) {
        this.signIns = signIns;
        this.cookie = cookie;
    }

    /** The language that was asked for, or else the first of the browser's that is shipped. */
    private static Html html(HttpRequest<?> request, Optional<String> asked) {
        var tag = asked.filter(FamilyWords.LANGUAGES::contains)
                .or(() -> request.getHeaders()
                        .findFirst("Accept-Language")
                        .map(it -> it.length() < 2 ? it : it.substring(0, 2).toLowerCase(java.util.Locale.ROOT)));
        return new Html(FamilyWords.in(tag.orElse("en")));
    }

    @Get
    String page(HttpRequest<?> request, @QueryValue Optional<String> lang) {
        return askFor(html(request, lang), "", Optional.empty());
    }

    private static String askFor(Html html, String email, Optional<Refused> refused) {
        return html.open(
                html.say("signin.title"),
                html.problem(refused)
                        + """
                <form class="card" method="post" action="/family/sign-in">
                <p>%s</p>
                <input type="hidden" name="lang" value="%s">
                <label for="email">%s</label>
                <input id="email" name="email" type="email" autocomplete="email" required value="%s">
                <button type="submit">%s</button>
                </form>""".formatted(
                                        html.say("signin.intro"),
                                        html.words().locale().toLanguageTag(),
                                        html.say("signin.email"),
                                        Html.attribute(email),
                                        html.say("signin.send")));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> ask(HttpRequest<?> request, @Body Map<String, String> form) {
        var html = html(request, Optional.ofNullable(form.get("lang")));
        var email = form.getOrDefault("email", "");
        var refused = signIns.ask(email);
        return refused.isPresent()
                ? HttpResponse.badRequest(askFor(html, email, refused))
                : HttpResponse.ok(type(html, email, Optional.empty()));
    }

    private static String type(Html html, String email, Optional<Refused> refused) {
        return html.open(
                html.say("signin.sent.title"),
                html.problem(refused)
                        + """
                <form class="card" method="post" action="/family/sign-in/code">
                <p>%s</p>
                <input type="hidden" name="lang" value="%s">
                <input type="hidden" name="email" value="%s">
                <label for="code">%s</label>
                <input id="code" class="code" name="code" type="text" inputmode="numeric" autocomplete="one-time-code" maxlength="9" required>
                <button type="submit">%s</button>
                </form>
                <p class="small">%s</p>
                <p><a href="/family/sign-in?lang=%s">%s</a></p>""".formatted(
                                        html.say("signin.sent.words", email.strip()),
                                        html.words().locale().toLanguageTag(),
                                        Html.attribute(email),
                                        html.say("signin.code"),
                                        html.say("signin.enter"),
                                        html.say("signin.nothing"),
                                        html.words().locale().toLanguageTag(),
                                        html.say("signin.again")));
    }

    @Post("/code")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> code(HttpRequest<?> request, @Body Map<String, String> form) {
        var email = form.getOrDefault("email", "");
        return switch (signIns.byCode(email, form.getOrDefault("code", ""))) {
            case FamilySignInOutcome.SignedIn signedIn -> in(signedIn);
            case FamilySignInOutcome.Not(var refused) ->
                HttpResponse.status(HttpStatus.UNAUTHORIZED)
                        .body(type(html(request, Optional.ofNullable(form.get("lang"))), email, Optional.of(refused)));
        };
    }

    /** Mail programs look at links by themselves, so looking uses nothing up; the button does. */
    @Get("/{link}")
    HttpResponse<String> link(HttpRequest<?> request, @PathVariable String link) {
        var html = html(request, Optional.empty());
        return signIns.works(new Token(link))
                ? HttpResponse.ok(html.open(html.say("signin.title"), """
                        <form class="card" method="post" action="/family/sign-in/%s">
                        <p>%s</p>
                        <input type="hidden" name="lang" value="%s">
                        <button type="submit">%s</button>
                        </form>""".formatted(
                                Html.attribute(link),
                                html.say("signin.link.words"),
                                html.words().locale().toLanguageTag(),
                                html.say("signin.enter"))))
                : used(html);
    }

    @Post("/{link}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> useLink(HttpRequest<?> request, @PathVariable String link) {
        return signIns.byLink(new Token(link)) instanceof FamilySignInOutcome.SignedIn signedIn
                ? in(signedIn)
                : used(html(request, Optional.empty()));
    }

    private HttpResponse<?> in(FamilySignInOutcome.SignedIn signedIn) {
        return HttpResponse.seeOther(URI.create("/family")).header("Set-Cookie", cookie.of(signedIn));
    }

    private static HttpResponse<String> used(Html html) {
        return HttpResponse.<String>status(HttpStatus.NOT_FOUND)
                .body(html.open(
                        html.say("signin.link.bad"),
                        "<section><p>" + html.say("refused.LINK_NOT_VALID") + "</p><p><a href=\"/family/sign-in\">"
                                + html.say("signin.again") + "</a></p></section>"));
    }
}
