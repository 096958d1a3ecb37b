package uk.waymark.assurance.gate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * An exception to the gate. Both days are included.
 *
 * @param selfApproved whether who signed had also asked for it, which governors are shown. Catalogue row ROL-36
 */
public record GateException(
        UUID id,
        Set<Part> parts,
        String reason,
        LocalDate startsOn,
        LocalDate endsOn,
        String signedAs,
        boolean selfApproved,
        Instant signedAt,
        String by) {

    public GateException {
        parts = Set.copyOf(parts);
    }

    boolean covers(Part part, LocalDate day) {
        return parts.contains(part) && !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }

    /** What somebody types to sign one. */
    public record New(Set<Part> parts, String reason, LocalDate startsOn, LocalDate endsOn) {
        public New {
            parts = Set.copyOf(parts);
        }
    }
}
