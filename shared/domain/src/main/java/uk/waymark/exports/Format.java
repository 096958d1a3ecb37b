package uk.waymark.exports;

/** What a register can be taken away as. */
public enum Format {
    CSV("CSV", "csv", "text/csv; charset=utf-8"),
    XLSX("Excel", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PDF("PDF", "pdf", "application/pdf");

    private final String words;
    private final String ending;
    private final String type;

    Format(String words, String ending, String type) {
        this.words = words;
        this.ending = ending;
        this.type = type;
    }

    public String words() {
        return words;
    }

    ExportFile file(String name, byte[] content) {
        return new ExportFile(name + "." + ending, type, content);
    }
}
