package uk.waymark.school.family;

import java.util.List;
import java.util.stream.Collectors;
import uk.waymark.families.news.FamilyNewsItem;

/** What the school tells all its families, on the first page. */
final class NewsPart {
    private final Html html;

    NewsPart(Html html) {
        this.html = html;
    }

    String list(List<FamilyNewsItem> news) {
        return news.isEmpty()
                ? ""
                : "<section><h2>" + html.say("news.title") + "</h2><ul class=\"plain ways\">"
                        + news.stream().map(this::item).collect(Collectors.joining()) + "</ul></section>";
    }

    private String item(FamilyNewsItem it) {
        return "<li><a href=\"/family/news/" + it.id().value() + "\" dir=\"auto\">" + Html.text(it.title())
                + "</a><span class=\"small\" dir=\"auto\">" + from(html, it) + "</span></li>";
    }

    /** Which school, and since when. */
    static String from(Html html, FamilyNewsItem it) {
        return Html.text(it.school() + ", " + html.day(it.on()));
    }
}
