package uk.waymark.documents;

import java.util.regex.Pattern;

/** What stands on a page for {@link Pdf}: written piece by piece, every text escaped. */
public final class Html {
    /** What XML cannot hold would spoil the whole page. */
    private static final Pattern NOT_XML =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])"
                    + "|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

    private final StringBuilder page = new StringBuilder();

    /** Markup that the programmer wrote; never anybody's words. */
    public Html add(String markup) {
        page.append(markup);
        return this;
    }

    /** Anybody's words. */
    public Html text(String text) {
        page.append(escaped(text));
        return this;
    }

    /** The words in an element of their own. */
    public Html element(String name, String text) {
        return add("<" + name + ">").text(text).add("</" + name + ">");
    }

    @Override
    public String toString() {
        return page.toString();
    }

    static String escaped(String text) {
        return NOT_XML.matcher(text)
                .replaceAll(" ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
