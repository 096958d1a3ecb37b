package uk.waymark.arrangements;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import uk.waymark.timetable.WeekSession;

/**
 * What somebody proposes for a pupil.
 *
 * @param id made by whoever proposes, so that a second tap is known
 * @param dysregulation whether it is noted as a sign of difficulty; never a reason of its own
 * @param adjustment for a minor adjustment, what is different; empty for a part-time timetable
 * @param off the sessions of the week that fall away; none for a minor adjustment
 */
public record NewProposal(
        UUID id,
        ArrangementKind kind,
        LocalDate from,
        LocalDate to,
        ArrangementGround ground,
        String reason,
        boolean dysregulation,
        EntitlementRoute route,
        String adjustment,
        Set<WeekSession> off) {
    public NewProposal {
        reason = reason.strip();
        adjustment = adjustment.strip();
        off = Set.copyOf(off);
    }
}
