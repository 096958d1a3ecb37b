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
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.waymark.access.Refused;
import uk.waymark.attendance.AbsenceReason;
import uk.waymark.calendar.Half;
import uk.waymark.calendar.Session;
import uk.waymark.families.Child;
import uk.waymark.families.FamilyAbsences;
import uk.waymark.families.FamilyViews;
import uk.waymark.ids.Id;

/** What a family says to the school: what it thinks, what worries it, and that the child is away. Catalogue rows VOI-05, VOI-06, ROL-26. */
@Controller("/family/children/{child}")
@Produces(Pages.HTML)
final class SpeakingController {
    private final Pages pages;
    private final FamilyViews views;
    private final FamilyAbsences absences;
    private final Clock clock;

    SpeakingController(Pages pages, FamilyViews views, FamilyAbsences absences, Clock clock) {
        this.pages = pages;
        this.views = views;
        this.absences = absences;
        this.clock = clock;
    }

    @Get("/views")
    HttpResponse<String> views(@PathVariable String child) {
        return pages.about(
                child, (html, found) -> HttpResponse.ok(viewForm(html, found, Map.of(), Optional.empty(), false)));
    }

    @Post("/views")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> give(@PathVariable String child, @Body Map<String, String> form) {
        return pages.about(child, (html, found) -> {
            var refused = views.give(
                    pages.actor(),
                    Html.id(form.getOrDefault("id", "")).orElseGet(Id::next),
                    found.id(),
                    form.getOrDefault("words", ""),
                    form.containsKey("worried"));
            return refused.isPresent()
                    ? HttpResponse.badRequest(viewForm(html, found, form, refused, false))
                    : HttpResponse.ok(viewForm(html, found, Map.of(), Optional.empty(), true));
        });
    }

    private String viewForm(Html html, Child child, Map<String, String> form, Optional<Refused> refused, boolean done) {
        var mine = views.mine(pages.actor(), child.id()).stream()
                .map(it -> "<li><span class=\"small\">" + day(html, it.at()) + "</span><br><span dir=\"auto\">"
                        + Html.text(it.words()) + "</span></li>")
                .collect(Collectors.joining());
        return html.page(
                html.say("home.views"),
                (done ? Html.done(html.say("views.done")) : "")
                        + html.problem(refused)
                        + """
                        <form class="card" method="post">
                        <h2 dir="auto">%s</h2>
                        %s
                        <p>%s</p>
                        <label for="words">%s</label>
                        <textarea id="words" name="words" maxlength="4000" dir="auto" required>%s</textarea>
                        <label class="tick"><input type="checkbox" name="worried" value="yes"%s aria-describedby="danger"> %s</label>
                        <p class="small" id="danger">%s</p>
                        <button type="submit">%s</button>
                        </form>
                        %s""".formatted(
                                        Html.text(child.name()),
                                        Html.once(),
                                        html.say("views.intro"),
                                        html.say("views.words"),
                                        Html.text(form.getOrDefault("words", "")),
                                        form.containsKey("worried") ? " checked" : "",
                                        html.say("views.worried"),
                                        html.say("views.danger"),
                                        html.say("views.send"),
                                        own(html, "views.mine", mine)));
    }

    private static String own(Html html, String title, String rows) {
        return (rows.isEmpty()
                        ? ""
                        : "<section><h2>" + html.say(title) + "</h2><ul class=\"plain\">" + rows + "</ul></section>")
                + "<p><a href=\"/family\">" + html.say("nav.home") + "</a></p>";
    }

    private static String day(Html html, java.time.Instant at) {
        return Html.text(html.day(at.atZone(Session.ENGLAND).toLocalDate()));
    }

    /** A pupil does not report their own absence, and has no such page. */
    @Get("/absence")
    HttpResponse<String> absence(@PathVariable String child) {
        return pages.about(
                child,
                (html, found) -> found.isSelf()
                        ? Pages.missing(html)
                        : HttpResponse.ok(absenceForm(html, found, Map.of(), Optional.empty(), false)));
    }

    @Post("/absence")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> report(@PathVariable String child, @Body Map<String, String> form) {
        return pages.about(child, (html, found) -> {
            if (found.isSelf()) {
                return Pages.missing(html);
            }
            var refused = report(found, form);
            return refused.isPresent()
                    ? HttpResponse.badRequest(absenceForm(html, found, form, refused, false))
                    : HttpResponse.ok(absenceForm(html, found, Map.of(), Optional.empty(), true));
        });
    }

    private Optional<Refused> report(Child child, Map<String, String> form) {
        var reason = FamilyAbsences.REASONS.stream()
                .filter(it -> it.name().equals(form.get("reason")))
                .findFirst();
        if (reason.isEmpty()) {
            return Optional.of(new Refused("WHY", "Choose a reason."));
        }
        try {
            return absences.report(
                    pages.actor(),
                    Html.id(form.getOrDefault("id", "")).orElseGet(Id::next),
                    child.id(),
                    LocalDate.parse(form.getOrDefault("day", "")),
                    Arrays.stream(Half.values())
                            .filter(half -> form.containsKey(half.name()))
                            .collect(Collectors.toSet()),
                    reason.get(),
                    form.getOrDefault("words", ""));
        } catch (DateTimeException noDay) {
            return Optional.of(new Refused("DAY", "Choose a day."));
        }
    }

    private String absenceForm(
            Html html, Child child, Map<String, String> form, Optional<Refused> refused, boolean done) {
        var today = Session.today(clock);
        var mine = absences.mine(pages.actor(), child.id()).stream()
                .map(it -> "<li>" + Html.text(html.day(it.on())) + ": "
                        + html.say("reason." + it.reason().name())
                        + (it.words().isEmpty() ? "" : ". <span dir=\"auto\">" + Html.text(it.words()) + "</span>")
                        + "</li>")
                .collect(Collectors.joining());
        return html.page(
                html.say("home.absence"),
                (done ? Html.done(html.say("absence.done")) : "")
                        + html.problem(refused)
                        + """
                        <form class="card" method="post">
                        <h2 dir="auto">%s</h2>
                        %s
                        <p>%s</p>
                        <label for="day">%s</label>
                        <input id="day" name="day" type="date" required value="%s" min="%s" max="%s">
                        <fieldset><legend>%s</legend>%s</fieldset>
                        <fieldset><legend>%s</legend>%s</fieldset>
                        <label for="words">%s</label>
                        <input id="words" name="words" type="text" maxlength="500" dir="auto" value="%s">
                        <button type="submit">%s</button>
                        </form>
                        %s""".formatted(
                                        Html.text(child.name()),
                                        Html.once(),
                                        html.say("absence.intro"),
                                        html.say("absence.day"),
                                        Html.attribute(form.getOrDefault("day", today.toString())),
                                        today,
                                        today.plusDays(14),
                                        html.say("absence.which"),
                                        halves(html, form),
                                        html.say("absence.reason"),
                                        reasons(html, form),
                                        html.say("absence.words"),
                                        Html.attribute(form.getOrDefault("words", "")),
                                        html.say("absence.send"),
                                        own(html, "absence.mine", mine)));
    }

    private static String halves(Html html, Map<String, String> form) {
        return Arrays.stream(Half.values())
                .map(half -> "<label class=\"tick\"><input type=\"checkbox\" name=\"" + half.name() + "\" value=\"yes\""
                        + (form.isEmpty() || form.containsKey(half.name()) ? " checked" : "") + "> "
                        + html.say("half." + half.name()) + "</label>")
                .collect(Collectors.joining());
    }

    private static String reasons(Html html, Map<String, String> form) {
        return FamilyAbsences.REASONS.stream()
                .map(AbsenceReason::name)
                .map(reason -> "<label class=\"tick\"><input type=\"radio\" name=\"reason\" required value=\"" + reason
                        + "\""
                        + (reason.equals(form.get("reason")) ? " checked" : "") + "> " + html.say("reason." + reason)
                        + "</label>")
                .collect(Collectors.joining());
    }
}
