package uk.waymark.budgets;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.access.Refused;
import uk.waymark.money.Pounds;
import uk.waymark.placements.PlacementFile;

/**
 * An invoice as it lies on the desk.
 *
 * @param id made by the screen, so that a double tap is one invoice
 * @param number as the provider has numbered it
 * @param sessions how many it claims
 */
public record NewInvoice(UUID id, String number, LocalDate from, LocalDate to, int sessions, Pounds amount) {
    private static final int MOST_SESSIONS = 1_000;
    private static final long MOST = 100_000_000;

    public NewInvoice {
        number = number.strip();
    }

    Optional<Refused> refuse(PlacementFile file, LocalDate today) {
        if (number.isEmpty() || number.length() > 60) {
            return Optional.of(new Refused("NUMBER", "Give the number of the invoice, at most 60 characters."));
        }
        if (to.isBefore(from)) {
            return Optional.of(new Refused("DAYS", "The last day of the invoice is before its first day."));
        }
        if (from.isBefore(file.startsOn()) || to.isAfter(file.endsOn())) {
            return Optional.of(new Refused("DAYS", "The days of the invoice lie outside the placement. Check them."));
        }
        if (to.isAfter(today)) {
            return Optional.of(new Refused(
                    "AHEAD", "The days of the invoice are not over, so it cannot be checked. File it then."));
        }
        if (sessions < 0 || sessions > MOST_SESSIONS) {
            return Optional.of(new Refused("SESSIONS", "Say how many sessions the invoice claims."));
        }
        return amount.pence() == 0 || amount.pence() > MOST
                ? Optional.of(new Refused("SUM", "Give the sum of the invoice."))
                : Optional.empty();
    }
}
