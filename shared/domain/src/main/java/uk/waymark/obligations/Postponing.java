package uk.waymark.obligations;

import java.time.LocalDate;
import java.util.Optional;
import uk.waymark.access.Refused;

/** The rules of putting something off. */
final class Postponing {
    private Postponing() {}

    static Optional<Refused> refusal(DueItem item, LocalDate day, String reason, LocalDate today) {
        if (!item.mine()) {
            return refused(
                    "NOT_YOURS_TO_POSTPONE",
                    "Only somebody with the role that it falls to can postpone this. Ask them.");
        }
        if (item.kind().postponableDays() == 0) {
            return refused(
                    "NOT_POSTPONABLE",
                    "This cannot be postponed: " + item.kind().why() + ".");
        }
        if (!day.isAfter(item.dueOn()) || day.isBefore(today)) {
            return refused("NOT_LATER", "Choose a day after the one on which it is due now, and not in the past.");
        }
        var last = item.ruledOn().plusDays(item.kind().postponableDays());
        if (day.isAfter(last)) {
            return refused("TOO_FAR", "This can be postponed to " + Steps.day(last) + " at the latest.");
        }
        if (reason.isBlank() || reason.length() > 500) {
            return refused("SAY_WHY", "Say in up to 500 characters why it is postponed. The reason stays on record.");
        }
        return Optional.empty();
    }

    private static Optional<Refused> refused(String code, String message) {
        return Optional.of(new Refused(code, message));
    }
}
