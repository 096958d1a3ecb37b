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
import uk.waymark.access.Refused;
import uk.waymark.families.Child;
import uk.waymark.ids.Id;
import uk.waymark.meetings.AskOutcome;
import uk.waymark.meetings.FamilyMeetings;

/** A parent asks in writing for a review of the placement, and is told at once by when it has to take place. Catalogue row DL-18. */
@Controller("/family/children/{child}/review")
@Produces(Pages.HTML)
final class ReviewController {
    private final Pages pages;
    private final FamilyMeetings meetings;

    ReviewController(Pages pages, FamilyMeetings meetings) {
        this.pages = pages;
        this.meetings = meetings;
    }

    /** The pupil gives views, and does not ask for a review; the parents do. */
    @Get
    HttpResponse<String> review(@PathVariable String child) {
        return pages.about(
                child,
                (html, found) -> found.isSelf()
                        ? Pages.missing(html)
                        : HttpResponse.ok(form(html, found, "", Optional.empty(), "")));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> ask(@PathVariable String child, @Body Map<String, String> form) {
        return pages.about(child, (html, found) -> {
            var words = form.getOrDefault("words", "");
            var id = Html.id(form.getOrDefault("id", "")).orElseGet(Id::next);
            return switch (meetings.askForReview(pages.actor(), id, found.id(), words)) {
                case AskOutcome.MeetBy it -> asked(html, found, html.say("review.by", html.day(it.day())));
                case AskOutcome.HeldLately it -> asked(html, found, html.say("review.lately", html.day(it.on())));
                case AskOutcome.Not it ->
                    HttpResponse.badRequest(form(html, found, words, Optional.of(it.refused()), ""));
            };
        });
    }

    private static HttpResponse<String> asked(Html html, Child child, String words) {
        return HttpResponse.ok(form(html, child, "", Optional.empty(), Html.done(words)));
    }

    private static String form(Html html, Child child, String words, Optional<Refused> refused, String done) {
        return html.page(
                html.say("home.review"),
                done
                        + html.problem(refused)
                        + """
                        <form class="card" method="post">
                        <h2 dir="auto">%s</h2>
                        %s
                        <p>%s</p>
                        <label for="words">%s</label>
                        <textarea id="words" name="words" maxlength="2000" dir="auto" required>%s</textarea>
                        <button type="submit">%s</button>
                        </form>
                        <p><a href="/family">%s</a></p>""".formatted(
                                        Html.text(child.name()),
                                        Html.once(),
                                        html.say("review.intro"),
                                        html.say("review.words"),
                                        Html.text(words),
                                        html.say("views.send"),
                                        html.say("nav.home")));
    }
}
