package uk.waymark.assurance.staff;

import java.util.Map;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.StaffId;

/** One line of the record with the check of each kind that counts now. */
public record StaffMember(StaffId id, ProviderId provider, StaffDetails details, Map<CheckKind, Check> checks) {
    public StaffMember {
        checks = Map.copyOf(checks);
    }
}
