package uk.waymark.school.family;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.net.URI;
import java.util.Map;
import java.util.stream.Collectors;
import uk.waymark.families.FamilyHome;
import uk.waymark.families.FamilySignIns;
import uk.waymark.families.news.NewsAtHome;
import uk.waymark.meetings.FamilyMeetings;
import uk.waymark.signing.FamilySigning;

/**
 * A parent or pupil opens this in the morning, on a telephone: has the child arrived, what is new, what waits to be signed, whom to call.
 * Catalogue rows ROL-24, ROL-26.
 */
@Controller("/family")
@Produces(Pages.HTML)
final class HomeController {
    private final Pages pages;
    private final FamilyHome home;
    private final FamilyMeetings meetings;
    private final NewsAtHome news;
    private final FamilySigning signing;
    private final FamilySignIns signIns;
    private final FamilyCookie cookie;

    HomeController(
            Pages pages,
            FamilyHome home,
            FamilyMeetings meetings,
            NewsAtHome news,
            FamilySigning signing,
            FamilySignIns signIns,
            FamilyCookie cookie) {
        this.pages = pages;
        this.home = home;
        this.meetings = meetings;
        this.news = news;
        this.signing = signing;
        this.signIns = signIns;
        this.cookie = cookie;
    }

    @Get
    HttpResponse<String> today() {
        var actor = pages.actor();
        var html = pages.html();
        var part = new HomePart(html);
        var waiting = signing.waiting(actor);
        var children = home.children(actor).stream()
                .flatMap(child -> home.of(actor, child.id()).stream())
                .map(part::child)
                .collect(Collectors.joining());
        return HttpResponse.ok(html.page(
                html.say("home.title"),
                part.toSign(waiting)
                        + children
                        + new MeetingPart(html).list(meetings.next(actor))
                        + new NewsPart(html).list(news.of(actor))));
    }

    @Post("/language")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> speak(@Body Map<String, String> form) {
        home.speak(pages.actor(), form.getOrDefault("language", ""));
        return HttpResponse.seeOther(URI.create("/family"));
    }

    @Post("/sign-out")
    @Consumes(MediaType.ALL)
    HttpResponse<?> signOut(HttpRequest<?> request) {
        FamilyCookie.token(request).ifPresent(signIns::signOut);
        return HttpResponse.seeOther(URI.create("/family/sign-in")).header("Set-Cookie", cookie.none());
    }
}
