package uk.waymark.school.family;

import java.util.List;
import java.util.stream.Collectors;
import uk.waymark.meetings.FamilyMeeting;
import uk.waymark.meetings.MeetingKind;

/** The meetings to which the reader is invited, with the answer and the way into their own calendar. */
final class MeetingPart {
    private final Html html;

    MeetingPart(Html html) {
        this.html = html;
    }

    String list(List<FamilyMeeting> meetings) {
        return meetings.isEmpty()
                ? ""
                : "<section><h2>" + html.say("meeting.title") + "</h2><ul class=\"plain\">"
                        + meetings.stream().map(this::meeting).collect(Collectors.joining()) + "</ul></section>";
    }

    /** A kind that has no words in the catalogues yet is named in English rather than not at all. */
    static String kind(Html html, MeetingKind kind) {
        var key = "meetingkind." + kind.name();
        return html.words().has(key) ? html.words().say(key) : kind.words();
    }

    private String meeting(FamilyMeeting it) {
        var planned = it.planned();
        var path = "/family/meetings/" + it.id().value();
        return """
                <li><strong>%s</strong><br>%s<br><span dir="auto">%s</span>
                <p class="small" dir="auto">%s</p>
                %s
                <div class="row">
                <form method="post" action="%s/yes"><button type="submit" class="quiet">%s</button></form>
                <form method="post" action="%s/no"><button type="submit" class="quiet">%s</button></form>
                </div>
                <p><a class="call" href="%s/calendar.ics">%s</a> <a class="call" href="%s/views">%s</a></p></li>""".formatted(
                        Html.text(kind(html, planned.kind())),
                        html.say("meeting.when", html.day(planned.on()), Html.time(planned.at())),
                        Html.text(planned.place()),
                        Html.text(planned.purpose()),
                        answered(it),
                        path,
                        html.say("meeting.yes"),
                        path,
                        html.say("meeting.no"),
                        path,
                        html.say("meeting.calendar"),
                        path,
                        html.say("meeting.before"));
    }

    private String answered(FamilyMeeting it) {
        return it.attending()
                .map(comes -> "<p>" + html.say(comes ? "meeting.said.yes" : "meeting.said.no") + "</p>")
                .orElse("");
    }
}
