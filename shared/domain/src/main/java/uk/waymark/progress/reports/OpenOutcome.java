package uk.waymark.progress.reports;

import uk.waymark.access.Refused;
import uk.waymark.ids.ReportId;

/** What came of opening or asking for a report. */
public sealed interface OpenOutcome {
    record Opened(ReportId id) implements OpenOutcome {}

    record Not(Refused refused) implements OpenOutcome {}

    static Not not(String code, String message) {
        return new Not(new Refused(code, message));
    }
}
