package uk.waymark.exports;

/** A page for the paper printer: written piece by piece, every text escaped. */
final class Html {
    private static final String STYLE = """
            @page { size: A4 landscape; margin: 14mm;
                    @bottom-right { content: counter(page) ' of ' counter(pages); font-family: Waymark; font-size: 9pt; } }
            body { font-family: Waymark; font-size: 10pt; color: #1b2430; }
            h1 { font-size: 16pt; font-weight: normal; margin: 0 0 6pt; }
            h2 { font-size: 12pt; font-weight: normal; margin: 12pt 0 4pt; }
            table { border-collapse: collapse; width: 100%; -fs-table-paginate: paginate; }
            th, td { border: 0.5pt solid #4c5766; padding: 3pt 4pt; text-align: left; font-weight: normal; }
            thead th { background: #e8e6df; }
            td.mark { text-align: center; }
            tr { page-break-inside: avoid; }
            """;

    private final StringBuilder page = new StringBuilder();

    Html(String title) {
        add("<html lang=\"en-GB\"><head><title>").text(title).add("</title>");
        add("<meta name=\"subject\" content=\"Attendance register\"/><style>" + STYLE + "</style></head><body>");
    }

    Html add(String markup) {
        page.append(markup);
        return this;
    }

    Html text(String text) {
        page.append(text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                // What XML cannot hold would spoil the whole page.
                .replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", " "));
        return this;
    }

    String end() {
        return page.append("</body></html>").toString();
    }
}
