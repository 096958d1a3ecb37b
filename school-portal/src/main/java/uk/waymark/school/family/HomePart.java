package uk.waymark.school.family;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.waymark.families.ChildHome;
import uk.waymark.families.Released;
import uk.waymark.signing.FamilySigning;

/** The part of the first page about one child. */
final class HomePart {
    private final Html html;

    HomePart(Html html) {
        this.html = html;
    }

    String toSign(List<FamilySigning.Waiting> waiting) {
        return waiting.isEmpty()
                ? ""
                : "<section><h2>" + html.say("sign.title") + "</h2><ul class=\"plain ways\">"
                        + waiting.stream()
                                .map(it -> "<li><a href=\"/family/sign/"
                                        + it.reading().state().id().value() + "\">"
                                        + Html.text(it.reading().state().title()) + "</a></li>")
                                .collect(Collectors.joining())
                        + "</ul></section>";
    }

    String child(ChildHome it) {
        return "<section><h2 dir=\"auto\">" + Html.text(it.child().name()) + "</h2>" + today(it) + week(it) + "<h3>"
                + html.say("home.latest") + "</h3>" + latest(it) + ways(it) + "<h3>" + html.say("home.call")
                + "</h3>" + calls(it) + "</section>";
    }

    /** What nobody has said is never shown, today as little as on another day. */
    private String today(ChildHome it) {
        var said = it.today().stream()
                .map(session -> "<p class=\"today\">" + fact(session) + "</p>")
                .collect(Collectors.joining());
        var waits = it.waiting() ? "<p>" + html.say("home.waiting") + "</p>" : "";
        return said.isEmpty() && waits.isEmpty() ? "<p>" + html.say("home.nothing") + "</p>" : said + waits;
    }

    private String week(ChildHome it) {
        if (it.week().isEmpty()) {
            return "";
        }
        return "<h3>" + html.say("home.week") + "</h3><ul class=\"plain\">"
                + it.week().stream().map(this::day).collect(Collectors.joining()) + "</ul>";
    }

    private String day(ChildHome.Day day) {
        return "<li>" + Html.text(html.day(day.on())) + ": "
                + day.sessions().stream()
                        .map(it -> html.say("half." + it.half().name()) + ", " + fact(it))
                        .collect(Collectors.joining("; "))
                + "</li>";
    }

    private String fact(ChildHome.Session it) {
        var time = it.arrived().map(Html::time).orElse("");
        return switch (it.fact()) {
            case PRESENT -> time.isEmpty() ? html.say("att.there") : html.say("att.arrived", time);
            case LATE -> time.isEmpty() ? html.say("att.there") : html.say("att.late", time);
            case LEFT_EARLY -> html.say("att.left");
            case REMOTE -> html.say("att.remote");
            case ABSENT -> html.say("att.absent");
            case SITE_CLOSED -> html.say("att.closed");
            case TAKEN_BACK -> "";
        };
    }

    private String latest(ChildHome it) {
        return it.latest().isEmpty()
                ? "<p>" + html.say("home.none") + "</p>"
                : "<ul class=\"plain ways\">"
                        + it.latest().stream().map(this::released).collect(Collectors.joining()) + "</ul>";
    }

    String released(Released it) {
        var day = html.day(it.at().atZone(uk.waymark.calendar.Session.ENGLAND).toLocalDate());
        return "<li><a href=\"/family/released/" + it.id().value() + "\" dir=\"auto\">" + Html.text(it.title())
                + "</a><span class=\"small\">" + html.say("kind." + it.kind().name()) + ", " + Html.text(day)
                + "</span></li>";
    }

    private String ways(ChildHome it) {
        var child = it.child();
        var path = "/family/children/" + child.id().value();
        return "<ul class=\"plain ways\">" + way(path + "/released", "home.released")
                + way(path + "/objectives", "home.objectives") + way(path + "/views", "home.views")
                + (child.isSelf() ? "" : way(path + "/absence", "home.absence"))
                + (child.isSelf() || it.places().isEmpty() ? "" : way(path + "/review", "home.review")) + "</ul>";
    }

    private String way(String path, String key) {
        return "<li><a href=\"" + path + "\">" + html.say(key) + "</a></li>";
    }

    private String calls(ChildHome it) {
        var school = it
                .schoolTelephone()
                .map(number -> call(html.say("home.school", it.child().schoolName()), number))
                .stream();
        return "<ul class=\"plain\">"
                + Stream.concat(it.places().stream().flatMap(this::place), school)
                        .collect(Collectors.joining())
                + "</ul>";
    }

    private Stream<String> place(ChildHome.Place place) {
        return Stream.concat(
                Stream.of(call(html.say("home.place", place.site()), place.telephone())
                        .replace("</li>", "<span class=\"small\">" + Html.text(place.address()) + "</span></li>")),
                place.keyContacts().stream()
                        .map(it -> call(
                                html.say("home.key", it.name()), it.telephone().orElse(""))));
    }

    private static String call(String whom, String telephone) {
        return "<li>" + whom
                + Optional.of(telephone)
                        .filter(it -> !it.isBlank())
                        .map(it -> " <a class=\"call\" href=\"tel:" + Html.attribute(it.replaceAll("[^0-9+]", ""))
                                + "\"><bdi dir=\"ltr\">" + Html.text(it) + "</bdi></a>")
                        .orElse("")
                + "</li>";
    }
}
