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
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.waymark.access.Refused;
import uk.waymark.calendar.Session;
import uk.waymark.feeds.Appointment;
import uk.waymark.feeds.CalendarFile;
import uk.waymark.ids.Id;
import uk.waymark.ids.MeetingId;
import uk.waymark.meetings.FamilyMeeting;
import uk.waymark.meetings.FamilyMeetings;

/** Answering an invitation, taking it into one's own calendar, and writing before the meeting. Catalogue row VOI-06. */
@Controller("/family/meetings/{id}")
@Produces(Pages.HTML)
final class MeetingController {
    private final Pages pages;
    private final FamilyMeetings meetings;
    private final Clock clock;

    MeetingController(Pages pages, FamilyMeetings meetings, Clock clock) {
        this.pages = pages;
        this.meetings = meetings;
        this.clock = clock;
    }

    private Optional<FamilyMeeting> find(String id) {
        return Html.id(id)
                .flatMap(wanted -> meetings.next(pages.actor()).stream()
                        .filter(it -> it.id().value().equals(wanted))
                        .findFirst());
    }

    @Post("/yes")
    @Consumes(MediaType.ALL)
    HttpResponse<?> yes(@PathVariable String id) {
        return answer(id, true);
    }

    @Post("/no")
    @Consumes(MediaType.ALL)
    HttpResponse<?> no(@PathVariable String id) {
        return answer(id, false);
    }

    private HttpResponse<?> answer(String id, boolean comes) {
        var refused = Html.id(id)
                .map(it -> meetings.answer(pages.actor(), new MeetingId(it), comes))
                .orElse(Optional.of(new Refused("NOT_FOUND", "")));
        return refused.isPresent() ? Pages.missing(pages.html()) : HttpResponse.seeOther(URI.create("/family"));
    }

    /** The file for the reader's own calendar: what kind of meeting, when and where, and nobody's name. */
    @Get("/calendar.ics")
    @Produces({"text/calendar;charset=utf-8", Pages.HTML})
    HttpResponse<String> calendar(@PathVariable String id) {
        var html = pages.html();
        return find(id).map(it -> {
                    var planned = it.planned();
                    var start = planned.on()
                            .atTime(planned.at())
                            .atZone(Session.ENGLAND)
                            .toInstant();
                    var appointment = new Appointment(
                            it.id().value() + "@waymark",
                            0,
                            MeetingPart.kind(html, planned.kind()),
                            start,
                            start.plus(Duration.ofMinutes(planned.minutes())),
                            planned.place());
                    return (HttpResponse<String>) HttpResponse.ok(CalendarFile.of(appointment, clock.instant()))
                            .contentType(new MediaType("text/calendar;charset=utf-8"))
                            .header("Content-Disposition", "attachment; filename=\"meeting.ics\"");
                })
                .orElseGet(() -> Pages.missing(html));
    }

    @Get("/views")
    HttpResponse<String> views(@PathVariable String id) {
        var html = pages.html();
        return pages.shown(html, find(id).map(it -> form(html, it, "", Optional.empty(), false)));
    }

    @Post("/views")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> give(@PathVariable String id, @Body Map<String, String> form) {
        var html = pages.html();
        var meeting = find(id);
        if (meeting.isEmpty()) {
            return Pages.missing(html);
        }
        var words = form.getOrDefault("words", "");
        var refused = meetings.giveView(
                pages.actor(),
                Html.id(form.getOrDefault("id", "")).orElseGet(Id::next),
                meeting.get().id(),
                Optional.empty(),
                words);
        return refused.isPresent()
                ? HttpResponse.badRequest(form(html, meeting.get(), words, refused, false))
                : HttpResponse.ok(form(html, find(id).orElseThrow(), "", Optional.empty(), true));
    }

    private static String form(Html html, FamilyMeeting it, String words, Optional<Refused> refused, boolean done) {
        var mine = it.views().stream()
                .map(view -> "<li dir=\"auto\">" + Html.text(view.words()) + "</li>")
                .collect(Collectors.joining());
        return html.page(
                Html.text(MeetingPart.kind(html, it.planned().kind())),
                (done ? Html.done(html.say("views.done")) : "")
                        + html.problem(refused)
                        + """
                        <form class="card" method="post">
                        %s
                        <p>%s</p>
                        <label for="words">%s</label>
                        <textarea id="words" name="words" maxlength="4000" dir="auto" required>%s</textarea>
                        <button type="submit">%s</button>
                        </form>
                        <ul class="plain">%s</ul>
                        <p><a href="/family">%s</a></p>""".formatted(
                                        Html.once(),
                                        html.say("views.intro"),
                                        html.say("views.words"),
                                        Html.text(words),
                                        html.say("views.send"),
                                        mine,
                                        html.say("nav.home")));
    }
}
