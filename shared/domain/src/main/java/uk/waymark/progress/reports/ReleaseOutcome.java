package uk.waymark.progress.reports;

import java.util.List;
import uk.waymark.access.Refused;
import uk.waymark.families.FamilyContact;

/** What came of letting the family read a report. */
public sealed interface ReleaseOutcome {
    /** They can read it. @param unreached those who could not be written to, and have to be told in another way */
    record Released(List<FamilyContact> unreached) implements ReleaseOutcome {
        public Released {
            unreached = List.copyOf(unreached);
        }
    }

    record Not(Refused refused) implements ReleaseOutcome {}

    static Not not(String code, String message) {
        return new Not(new Refused(code, message));
    }
}
