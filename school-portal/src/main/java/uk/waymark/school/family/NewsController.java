package uk.waymark.school.family;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import java.util.Optional;
import uk.waymark.families.news.FamilyNewsItem;
import uk.waymark.families.news.NewsAtHome;
import uk.waymark.ids.NewsId;

/** A family reads what the school tells everybody, though the child learns elsewhere. Catalogue row PAS-09. */
@Controller("/family/news")
@Produces(Pages.HTML)
final class NewsController {
    private final Pages pages;
    private final NewsAtHome news;

    NewsController(Pages pages, NewsAtHome news) {
        this.pages = pages;
        this.news = news;
    }

    @Get("/{id}")
    HttpResponse<String> one(@PathVariable String id) {
        var html = pages.html();
        return pages.shown(
                html,
                news(id).flatMap(it -> news.read(pages.actor(), it))
                        .map(it -> html.page(Html.text(it.title()), text(html, it))));
    }

    private static Optional<NewsId> news(String id) {
        return Html.id(id).map(NewsId::new);
    }

    private static String text(Html html, FamilyNewsItem it) {
        var file = it.hasFile()
                ? "<p><a class=\"call\" href=\"/family/news/" + it.id().value() + "/file\">" + html.say("released.file")
                        + "</a></p>"
                : "";
        return "<section><p class=\"small\" dir=\"auto\">" + NewsPart.from(html, it) + "</p>"
                + (it.words().isEmpty() ? "" : Html.body(it.words())) + file + "</section><p><a href=\"/family\">"
                + html.say("nav.home") + "</a></p>";
    }

    /** Always to keep, never shown inside the page: nothing of a file runs here. */
    @Get("/{id}/file")
    @Produces(MediaType.ALL)
    HttpResponse<?> file(@PathVariable String id) {
        var content = news(id).flatMap(it -> news.document(pages.actor(), it));
        return content.<HttpResponse<?>>map(ReadingController::file)
                .orElseGet(
                        () -> Pages.missing(pages.html()).toMutableResponse().contentType(new MediaType(Pages.HTML)));
    }
}
