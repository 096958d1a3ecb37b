package uk.waymark.forms;

/** How much an answer that opens a finding matters, until whoever audits decides otherwise. */
public enum Severity {
    MINOR("Minor"),
    MAJOR("Major"),
    CRITICAL("Critical");

    private final String words;

    Severity(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
