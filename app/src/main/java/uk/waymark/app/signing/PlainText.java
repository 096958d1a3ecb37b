package uk.waymark.app.signing;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.owasp.encoder.Encode;

/** A frozen text as a page shows it: paragraphs parted by empty lines, "# " before a heading, "- " before a list item. */
final class PlainText {
    private PlainText() {}

    static String html(String text) {
        return Stream.of(text.split("\\R\\s*\\R"))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .map(PlainText::block)
                .collect(Collectors.joining("\n"));
    }

    private static String block(String block) {
        if (block.startsWith("# ") && !block.contains("\n")) {
            return "<h2>" + Encode.forHtml(block.substring(2)) + "</h2>";
        }
        if (block.lines().allMatch(it -> it.startsWith("- "))) {
            return block.lines()
                    .map(it -> "<li>" + Encode.forHtml(it.substring(2)) + "</li>")
                    .collect(Collectors.joining("", "<ul>", "</ul>"));
        }
        return "<p>" + block.lines().map(Encode::forHtml).collect(Collectors.joining("<br>")) + "</p>";
    }
}
