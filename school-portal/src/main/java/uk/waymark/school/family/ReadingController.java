package uk.waymark.school.family;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.waymark.documents.Content;
import uk.waymark.families.Child;
import uk.waymark.families.FamilyHome;
import uk.waymark.families.Released;
import uk.waymark.ids.ReleaseId;
import uk.waymark.objectives.Objective;

/** What the school has shared with this reader, one by one, with its file; and what the child works on. Catalogue rows ROL-24, PRG-05. */
@Controller("/family")
@Produces(Pages.HTML)
final class ReadingController {
    private final Pages pages;
    private final FamilyHome home;

    ReadingController(Pages pages, FamilyHome home) {
        this.pages = pages;
        this.home = home;
    }

    @Get("/children/{child}/released")
    HttpResponse<String> all(@PathVariable String child) {
        return pages.about(
                child, (html, found) -> HttpResponse.ok(html.page(html.say("home.released"), list(html, found))));
    }

    private String list(Html html, Child child) {
        var part = new HomePart(html);
        var rows = home.released(pages.actor(), child.id()).stream()
                .map(part::released)
                .collect(Collectors.joining());
        return section(
                html, child, rows.isEmpty() ? "" : "<ul class=\"plain ways\">" + rows + "</ul>", "released.none");
    }

    private static String section(Html html, Child child, String rows, String none) {
        return "<section><h2 dir=\"auto\">" + Html.text(child.name()) + "</h2>"
                + (rows.isEmpty() ? "<p>" + html.say(none) + "</p>" : rows) + "</section>" + back(html);
    }

    private static String back(Html html) {
        return "<p><a href=\"/family\">" + html.say("nav.home") + "</a></p>";
    }

    @Get("/released/{id}")
    HttpResponse<String> one(@PathVariable String id) {
        var html = pages.html();
        return pages.shown(
                html,
                release(id)
                        .flatMap(it -> home.read(pages.actor(), it))
                        .map(it -> html.page(Html.text(it.title()), text(html, it))));
    }

    private static Optional<ReleaseId> release(String id) {
        return Html.id(id).map((UUID it) -> new ReleaseId(it));
    }

    private static String text(Html html, Released it) {
        var day = html.day(it.at().atZone(uk.waymark.calendar.Session.ENGLAND).toLocalDate());
        var file = it.document()
                .map(document -> "<p><a class=\"call\" href=\"/family/released/"
                        + it.id().value() + "/file\">" + html.say("released.file") + "</a></p>")
                .orElse("");
        return "<section><p class=\"small\">" + html.say("kind." + it.kind().name()) + ", " + Html.text(day) + "</p>"
                + Html.body(it.body()) + file + "</section>" + back(html);
    }

    /** Always to keep, never shown inside the page: nothing of a file runs here. */
    @Get("/released/{id}/file")
    @Produces(MediaType.ALL)
    HttpResponse<?> file(@PathVariable String id) {
        var content = release(id).flatMap(it -> home.document(pages.actor(), it));
        return content.<HttpResponse<?>>map(ReadingController::file)
                .orElseGet(
                        () -> Pages.missing(pages.html()).toMutableResponse().contentType(new MediaType(Pages.HTML)));
    }

    static HttpResponse<?> file(Content it) {
        var ending = it.document().fileName().replaceAll("^.*?(\\.[A-Za-z0-9]{1,5})?$", "$1");
        return HttpResponse.ok(it.bytes())
                .contentType(new MediaType(it.mediaType()))
                .header("Content-Disposition", "attachment; filename=\"school" + ending + "\"");
    }

    @Get("/children/{child}/objectives")
    HttpResponse<String> objectives(@PathVariable String child) {
        return pages.about(
                child, (html, found) -> HttpResponse.ok(html.page(html.say("home.objectives"), worked(html, found))));
    }

    private String worked(Html html, Child child) {
        var rows = home.objectives(pages.actor(), child.id()).stream()
                .map(it -> objective(html, it))
                .collect(Collectors.joining());
        return section(html, child, rows.isEmpty() ? "" : "<ul class=\"plain\">" + rows + "</ul>", "objectives.none");
    }

    private static String objective(Html html, Objective it) {
        var agreed = it.agreed();
        var came = it.closed()
                .map(closed -> html.say("result." + closed.result().name()))
                .orElseGet(() -> html.say("objectives.due", html.day(agreed.dueOn())));
        return "<li><strong dir=\"auto\">" + Html.text(agreed.words()) + "</strong>"
                + (agreed.success().isEmpty()
                        ? ""
                        : "<p dir=\"auto\">" + html.say("objectives.success", agreed.success()) + "</p>")
                + "<p class=\"small\">" + came + "</p></li>";
    }
}
