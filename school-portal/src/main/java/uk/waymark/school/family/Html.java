package uk.waymark.school.family;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.owasp.encoder.Encode;
import uk.waymark.access.Refused;
import uk.waymark.families.FamilyWords;
import uk.waymark.ids.Id;

/** A family's page in one language: whatever is written into it is escaped here. */
final class Html {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final FamilyWords words;

    Html(FamilyWords words) {
        this.words = words;
    }

    /** What the key says, escaped. */
    String say(String key, Object... values) {
        return text(words.say(key, values));
    }

    static String text(String text) {
        return Encode.forHtml(text);
    }

    static String attribute(String text) {
        return Encode.forHtmlAttribute(text);
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEE d MMM", words.locale()).format(day);
    }

    static String time(LocalTime time) {
        return TIME.format(time);
    }

    FamilyWords words() {
        return words;
    }

    /** Why something was not done, in the reader's language where there are words for it. */
    String problem(Optional<Refused> refused) {
        return refused.map(it -> "<p class=\"refusal\" role=\"alert\">" + reason(it) + "</p>")
                .orElse("");
    }

    private String reason(Refused refused) {
        var key = "refused." + refused.code();
        return words.has(key) ? say(key) : text(refused.message());
    }

    static String done(String words) {
        return "<p class=\"done\" role=\"status\">" + words + "</p>";
    }

    /** A number made here and sent back with the form, so that a double tap is one. */
    static String once() {
        return "<input type=\"hidden\" name=\"id\" value=\"" + Id.next() + "\">";
    }

    static Optional<UUID> id(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(text))
                : Optional.empty();
    }

    /** Paragraphs of plain words as the school wrote them: "# " before a heading, "- " before a list item. */
    static String body(String body) {
        var html = new StringBuilder("<div class=\"text\" dir=\"auto\">");
        for (var block : body.split("\\R\\s*\\R")) {
            var open = false;
            for (var line : block.strip().split("\\R")) {
                var item = line.startsWith("- ");
                if (item != open) {
                    html.append(item ? "<ul>" : "</ul>");
                    open = item;
                }
                html.append(line(line));
            }
            html.append(open ? "</ul>" : "");
        }
        return html.append("</div>").toString();
    }

    private static String line(String line) {
        if (line.startsWith("- ")) {
            return "<li>" + text(line.substring(2)) + "</li>";
        }
        return line.startsWith("# ") ? "<h2>" + text(line.substring(2)) + "</h2>" : "<p>" + text(line) + "</p>";
    }

    /** The whole page of somebody who is signed in, with the way home, the choice of language and the way out. */
    String page(String title, String content) {
        var languages = new StringBuilder();
        for (var tag : FamilyWords.LANGUAGES) {
            languages
                    .append("<option value=\"")
                    .append(tag)
                    .append(tag.equals(words.locale().getLanguage()) ? "\" selected" : "\"")
                    .append(" lang=\"")
                    .append(tag)
                    .append("\">")
                    .append(text(FamilyWords.in(tag).name()))
                    .append("</option>");
        }
        return frame(
                title, content, """
                <footer>
                <form method="post" action="/family/language" class="row">
                <div><label for="language">%s</label><select id="language" name="language">%s</select></div>
                <button class="quiet" type="submit">%s</button>
                </form>
                <form method="post" action="/family/sign-out"><button class="quiet" type="submit">%s</button></form>
                </footer>""".formatted(say("nav.language"), languages, say("nav.choose"), say("nav.signout")));
    }

    /** The whole page of somebody who is not signed in: a link for each language. */
    String open(String title, String content) {
        var languages = new StringBuilder("<footer><ul class=\"plain row\">");
        for (var tag : FamilyWords.LANGUAGES) {
            languages
                    .append("<li><a href=\"/family/sign-in?lang=")
                    .append(tag)
                    .append("\" lang=\"")
                    .append(tag)
                    .append("\" hreflang=\"")
                    .append(tag)
                    .append("\">")
                    .append(text(FamilyWords.in(tag).name()))
                    .append("</a></li>");
        }
        return frame(title, content, languages.append("</ul></footer>").toString());
    }

    private String frame(String title, String content, String foot) {
        return """
                <!doctype html>
                <html lang="%s" dir="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>%s · Waymark</title>
                <link rel="icon" href="/waymark.svg">
                <link rel="stylesheet" href="/family.css">
                </head>
                <body>
                <a class="skip" href="#content">%s</a>
                <header><a class="brand" href="/family"><img src="/waymark.svg" alt="" width="32" height="32"> Waymark</a></header>
                <main id="content">
                <h1>%s</h1>
                %s
                </main>
                %s
                </body>
                </html>
                """.formatted(
                words.locale().toLanguageTag(), words.direction(), title, say("nav.skip"), title, content, foot);
    }
}
