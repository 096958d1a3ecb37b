package uk.waymark.progress.reports;

/** What a report is for. Catalogue rows PRG-01, PRG-07 and PRG-08. */
public enum ReportKind {
    PROGRESS("Progress report"),
    FINAL("Final report"),
    EHC_REVIEW("Report for the review of an EHC plan"),
    LOOKED_AFTER_REVIEW("Report for a looked-after review"),
    FOR_PARENTS("Report for the parents");

    private final String words;

    ReportKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether the school asks for it, rather than that it is due by itself. */
    public boolean isAsked() {
        return this != PROGRESS && this != FINAL;
    }
}
