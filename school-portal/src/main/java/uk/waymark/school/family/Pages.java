package uk.waymark.school.family;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.BiFunction;
import uk.waymark.access.Actor;
import uk.waymark.families.Child;
import uk.waymark.families.FamilyHome;
import uk.waymark.families.FamilyWords;
import uk.waymark.ids.PupilId;
import uk.waymark.web.guard.CurrentPerson;

/** What every page of a signed-in family begins with: who reads, in which language, about which of their children. */
@Singleton
final class Pages {
    static final String HTML = "text/html;charset=utf-8";

    private final FamilyHome home;
    private final CurrentPerson person;

    Pages(FamilyHome home, CurrentPerson person) {
        this.home = home;
        this.person = person;
    }

    Actor actor() {
        return person.actor();
    }

    Html html() {
        return new Html(FamilyWords.in(home.language(actor())));
    }

    /** The page about one of the reader's children; somebody else's child is not there, like one that nobody has. */
    HttpResponse<String> about(String child, BiFunction<Html, Child, HttpResponse<String>> page) {
        var html = html();
        return Html.id(child)
                .flatMap(id -> home.child(actor(), new PupilId(id)))
                .map(found -> page.apply(html, found))
                .orElseGet(() -> missing(html));
    }

    /** The page of something that is there, or that nothing is. */
    HttpResponse<String> shown(Html html, Optional<String> page) {
        return page.<HttpResponse<String>>map(HttpResponse::ok).orElseGet(() -> missing(html));
    }

    static HttpResponse<String> missing(Html html) {
        return HttpResponse.<String>status(HttpStatus.NOT_FOUND)
                .body(html.page(
                        html.say("notfound.title"),
                        "<section><p>" + html.say("notfound.words") + "</p><p><a href=\"/family\">"
                                + html.say("nav.home") + "</a></p></section>"));
    }
}
