package uk.waymark.assurance.insurance;

import java.time.LocalDate;
import java.util.Optional;
import uk.waymark.assurance.sites.Subcontractor;
import uk.waymark.calendar.DayWords;
import uk.waymark.money.Pounds;

/**
 * How one kind of insurance stands on one day, measured by what one school asks for.
 *
 * @param of the subcontractor whose it is; empty for the provider's own
 * @param cover the policy in force, or else the one that lapsed last
 * @param until the last day on which there is cover without a gap
 * @param daysLeft from the day until then; below nothing once it has lapsed
 */
public record Verdict(
        InsuranceKind kind,
        Optional<Subcontractor> of,
        State state,
        Optional<Cover> cover,
        Optional<LocalDate> until,
        Optional<Pounds> minimum,
        long daysLeft) {
    /** What can be said about it; the first that fits. */
    public enum State {
        NOT_SAID,
        NOT_NEEDED,
        MISSING,
        LAPSED,
        BELOW_MINIMUM,
        RUNS_OUT,
        IN_ORDER;

        /** Whether a new placement may rest on it. */
        public boolean holds() {
            return this == IN_ORDER || this == RUNS_OUT || this == NOT_NEEDED;
        }
    }

    /** What it is called, with whose it is. */
    public String name() {
        return kind.words() + of.map(who -> " of " + who.name()).orElse("");
    }

    public String words() {
        return switch (state) {
            case NOT_SAID -> "The provider has not said whether vehicles carry pupils or their visitors";
            case NOT_NEEDED -> "Not needed: no vehicles are used";
            case MISSING -> "No policy in force is on record";
            case LAPSED -> "Lapsed: it ran out on " + last();
            case BELOW_MINIMUM ->
                "Below the minimum: " + sum().words() + " instead of "
                        + minimum.map(Pounds::words).orElse("");
            case RUNS_OUT -> "Runs out on " + last() + ", in " + daysLeft + (daysLeft == 1 ? " day" : " days");
            case IN_ORDER -> "In order until " + last();
        };
    }

    private String last() {
        return until.map(DayWords::of).orElse("a day that is not on record");
    }

    private Pounds sum() {
        return cover.flatMap(Cover::sum).orElse(Pounds.of(0));
    }
}
