package uk.waymark.documents;

/** How a page is laid out. */
public enum Paper {
    /** A letter or a report, upright. */
    LETTER("""
            @page { size: A4; margin: 22mm 20mm 20mm;
                    @bottom-right { content: counter(page) ' of ' counter(pages); font-family: Waymark; font-size: 9pt; } }
            body { font-family: Waymark; font-size: 11pt; line-height: 1.45; color: #1b2430; }
            h1 { font-size: 18pt; font-weight: normal; margin: 0 0 10pt; }
            h2 { font-size: 13pt; font-weight: normal; margin: 14pt 0 4pt; page-break-after: avoid; }
            p { margin: 0 0 7pt; }
            """),
    /** A wide table, lying. */
    SHEET("""
            @page { size: A4 landscape; margin: 14mm;
                    @bottom-right { content: counter(page) ' of ' counter(pages); font-family: Waymark; font-size: 9pt; } }
            body { font-family: Waymark; font-size: 10pt; color: #1b2430; }
            h1 { font-size: 16pt; font-weight: normal; margin: 0 0 6pt; }
            h2 { font-size: 12pt; font-weight: normal; margin: 12pt 0 4pt; }
            td.mark { text-align: center; }
            """);

    private static final String TABLES = """
            table { border-collapse: collapse; width: 100%; -fs-table-paginate: paginate; }
            th, td { border: 0.5pt solid #4c5766; padding: 3pt 4pt; text-align: left; font-weight: normal; }
            thead th { background: #e8e6df; }
            tr { page-break-inside: avoid; }
            """;

    private final String style;

    Paper(String style) {
        this.style = style;
    }

    String style() {
        return style + TABLES;
    }
}
