package uk.waymark.progress.reports;

import java.time.Instant;
import uk.waymark.access.Refused;

/** What came of keeping a draft. */
public sealed interface KeepOutcome {
    /** It is kept; the next save has to name this revision. */
    record Kept(int revision, Instant at) implements KeepOutcome {}

    record Not(Refused refused) implements KeepOutcome {}

    static Not not(String code, String message) {
        return new Not(new Refused(code, message));
    }
}
