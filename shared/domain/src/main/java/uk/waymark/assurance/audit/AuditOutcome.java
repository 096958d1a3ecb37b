package uk.waymark.assurance.audit;

import uk.waymark.access.Refused;
import uk.waymark.ids.AuditId;

/** What came of starting an audit. */
public sealed interface AuditOutcome {
    record Done(AuditId id) implements AuditOutcome {}

    record Not(Refused refused) implements AuditOutcome {}
}
