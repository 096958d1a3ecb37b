package uk.waymark.budgets;

import java.time.LocalDate;
import java.util.Optional;
import uk.waymark.access.Refused;
import uk.waymark.placements.PlacementFile;

/** What somebody puts on record of a placement's price. @param reason why it is this, or why it changes */
public record NewCost(Cost.Terms terms, LocalDate from, String reason) {
    private static final long MOST = 100_000_000;

    Optional<Refused> refuse(PlacementFile file) {
        if (terms.teaching().pence() == 0 || terms.together().pence() > MOST) {
            return Optional.of(new Refused("SUM", "Give the price, above nothing and at most a million pounds."));
        }
        if (from.isBefore(file.startsOn()) || from.isAfter(file.endsOn())) {
            return Optional.of(new Refused("DAY", "The price holds from a day of the placement on. Check the day."));
        }
        return reason.isBlank() || reason.length() > 500
                ? Optional.of(new Refused("REASON", "Say in at most 500 characters where the price comes from."))
                : Optional.empty();
    }
}
