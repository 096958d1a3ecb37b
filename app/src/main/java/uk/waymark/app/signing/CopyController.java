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
import org.owasp.encoder.Encode;
import uk.waymark.accounts.Token;
import uk.waymark.agreements.CopyLinks;
import uk.waymark.app.signin.Pages;
import uk.waymark.documents.Content;

/** The page behind a link to a copy, for somebody who has no account. Catalogue rows SLA-48, NOT-12, NOT-17. */
@Controller("/copy")
@Produces(MediaType.TEXT_HTML)
final class CopyController {
    private final CopyLinks links;

    CopyController(CopyLinks links) {
        this.links = links;
    }

    @Get("/{token}")
    HttpResponse<?> page(@PathVariable String token) {
        return asks(token, Optional.empty());
    }

    @Post("/{token}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> open(@PathVariable String token, @Body Map<String, String> form) {
        return links.open(new Token(token), form.getOrDefault("name", ""))
                .<HttpResponse<?>>map(CopyController::held)
                .orElseGet(
                        () -> asks(
                                token,
                                Optional.of(
                                        "That is not the name for which the school sent this link. Write it as the school writes it.")));
    }

    private static HttpResponse<?> held(CopyLinks.Held held) {
        return held.paper()
                .<HttpResponse<?>>map(CopyController::paper)
                .orElseGet(() -> page(
                        HttpStatus.OK,
                        Pages.page(
                                "What has changed",
                                "<h1>What the school tells you</h1>"
                                        + PlainText.html(held.words().orElse("")))));
    }

    private static HttpResponse<?> paper(Content paper) {
        return safe(HttpResponse.ok(paper.bytes()))
                .contentType(MediaType.of(paper.mediaType()))
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + paper.document().fileName() + "\"");
    }

    private HttpResponse<?> asks(String token, Optional<String> problem) {
        return links.from(new Token(token))
                .map(school -> page(
                        problem.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST,
                        Pages.page("Something to read", """
                                <h1>%s has sent you something to read</h1>
                                <p>Before it is shown, write your own name as the school writes it.</p>
                                %s
                                <form method="post" action="/copy/%s">
                                  <label for="name">Your name</label>
                                  <input id="name" name="name" autocomplete="name" required autofocus maxlength="200">
                                  <button type="submit">Show it</button>
                                </form>""".formatted(
                                        Encode.forHtml(school),
                                        SigningPages.problem(problem),
                                        Encode.forHtmlAttribute(token)))))
                .orElseGet(() -> page(
                        HttpStatus.NOT_FOUND,
                        SigningPages.not("This link has run out. Ask the school to send it again.")));
    }

    private static MutableHttpResponse<String> page(HttpStatus status, String page) {
        return safe(HttpResponse.<String>status(status).body(page));
    }

    /** Nothing of it stays in a browser that somebody else uses next; of the address, see {@link SigningController}. */
    private static <T> MutableHttpResponse<T> safe(MutableHttpResponse<T> response) {
        return response.header("Cache-Control", "no-store");
    }
}
