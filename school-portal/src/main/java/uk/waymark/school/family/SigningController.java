package uk.waymark.school.family;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.waymark.access.Refused;
import uk.waymark.ids.SigningId;
import uk.waymark.signing.FamilySigning;
import uk.waymark.signing.SigningReading;
import uk.waymark.signing.SigningState;

/** A text that waits for this reader's name, whole, with what they confirm; and afterwards that it is signed. Catalogue row SLA-47. */
@Controller("/family/sign/{id}")
@Produces(Pages.HTML)
final class SigningController {
    private final Pages pages;
    private final FamilySigning signing;

    SigningController(Pages pages, FamilySigning signing) {
        this.pages = pages;
        this.signing = signing;
    }

    private Optional<SigningState.Line> line(SigningId id) {
        return signing.waiting(pages.actor()).stream()
                .filter(it -> it.reading().state().id().equals(id))
                .map(FamilySigning.Waiting::line)
                .findFirst();
    }

    @Get
    HttpResponse<String> text(@PathVariable String id) {
        return shown(id, "", Optional.empty(), false);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> sign(@PathVariable String id, @Body Map<String, String> form) {
        var name = form.getOrDefault("name", "");
        var line = Html.id(id).map(SigningId::new).flatMap(this::line);
        var refused = line.flatMap(it -> signing.sign(pages.actor(), it.id(), name, form.containsKey("read")));
        return shown(id, name, refused, line.isPresent() && refused.isEmpty());
    }

    private HttpResponse<String> shown(String id, String name, Optional<Refused> refused, boolean done) {
        var html = pages.html();
        return pages.shown(
                html,
                Html.id(id)
                        .map(SigningId::new)
                        .flatMap(it -> signing.read(pages.actor(), it))
                        .map(it -> html.page(
                                Html.text(it.state().title()),
                                (done ? Html.done(html.say("sign.done")) : "") + page(html, it, name, refused))));
    }

    private String page(Html html, SigningReading it, String name, Optional<Refused> refused) {
        var declarations = it.declarations().stream()
                .map(words -> "<li dir=\"auto\">" + Html.text(words) + "</li>")
                .collect(Collectors.joining());
        return html.problem(refused) + "<section>" + Html.body(it.text())
                + (declarations.isEmpty() ? "" : "<ul>" + declarations + "</ul>") + "</section>"
                + line(it.state().id()).map(line -> form(html, name)).orElse("")
                + "<p><a href=\"/family\">" + html.say("nav.home") + "</a></p>";
    }

    private static String form(Html html, String name) {
        return """
                <form class="card" method="post">
                <label class="tick"><input type="checkbox" name="read" value="yes" required> %s</label>
                <label for="name">%s</label>
                <input id="name" name="name" type="text" autocomplete="name" maxlength="200" dir="auto" required value="%s">
                <button type="submit">%s</button>
                </form>""".formatted(html.say("sign.tick"), html.say("sign.name"), Html.attribute(name), html.say("sign.do"));
    }
}
