package uk.waymark.app.signing;

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
import java.util.Map;
import java.util.Optional;
import uk.waymark.access.Refused;
import uk.waymark.accounts.Token;
import uk.waymark.signing.LinkOutcome;
import uk.waymark.signing.SigningLinks;

/** The page behind a link to sign: who opens it writes their own name first, then reads, then signs. Catalogue row SLA-47. */
@Controller("/sign")
@Produces(MediaType.TEXT_HTML)
final class SigningController {
    private final SigningLinks links;

    SigningController(SigningLinks links) {
        this.links = links;
    }

    @Get("/{token}")
    HttpResponse<String> page(@PathVariable String token) {
        return asks(token, Optional.empty());
    }

    @Post("/{token}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> read(@PathVariable String token, @Body Map<String, String> form) {
        return reads(token, form.getOrDefault("name", ""), Optional.empty());
    }

    @Post("/{token}/signature")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> sign(@PathVariable String token, @Body Map<String, String> form) {
        var name = form.getOrDefault("name", "");
        return switch (links.sign(new Token(token), name, "yes".equals(form.get("ticked")))) {
            case LinkOutcome.Signed ignored -> page(HttpStatus.OK, SigningPages.signed());
            case LinkOutcome.Not(Refused refused) -> reads(token, name, Optional.of(refused.message()));
            case LinkOutcome.Asks ignored -> asks(token, Optional.empty());
            case LinkOutcome.Reads ignored -> asks(token, Optional.empty());
        };
    }

    private HttpResponse<String> reads(String token, String name, Optional<String> problem) {
        return switch (links.read(new Token(token), name)) {
            case LinkOutcome.Reads it ->
                page(
                        problem.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST,
                        SigningPages.reads("/sign/" + token + "/signature", it, name, problem));
            case LinkOutcome.Not(Refused refused) -> asks(token, Optional.of(refused.message()));
            case LinkOutcome.Asks ignored -> asks(token, problem);
            case LinkOutcome.Signed ignored -> page(HttpStatus.OK, SigningPages.signed());
        };
    }

    private HttpResponse<String> asks(String token, Optional<String> problem) {
        return switch (links.open(new Token(token))) {
            case LinkOutcome.Asks it ->
                page(
                        problem.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST,
                        SigningPages.asks(
                                "/sign/" + token, it.school(), it.kind().words(), problem));
            case LinkOutcome.Not(Refused refused) -> page(HttpStatus.NOT_FOUND, SigningPages.not(refused.message()));
            case LinkOutcome.Reads ignored -> page(HttpStatus.OK, SigningPages.signed());
            case LinkOutcome.Signed ignored -> page(HttpStatus.OK, SigningPages.signed());
        };
    }

    /**
     * Nothing of it stays in a browser that somebody else uses next. The address, which is the key, leaves for no other site by the
     * policy of all pages; a stricter one would take from the form the origin by which it is let in.
     */
    private static MutableHttpResponse<String> page(HttpStatus status, String page) {
        return HttpResponse.<String>status(status).body(page).header("Cache-Control", "no-store");
    }
}
