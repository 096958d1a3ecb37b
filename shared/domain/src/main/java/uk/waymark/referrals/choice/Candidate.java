package uk.waymark.referrals.choice;

import java.math.BigDecimal;
import java.util.Optional;
import uk.waymark.commissioning.Standing;
import uk.waymark.ids.ProviderId;
import uk.waymark.organisations.ProviderKind;

/**
 * A provider that the school has approved, beside the others: what it offers, how it has done for the school's own pupils, and what was
 * noted about it for this one.
 *
 * @param attendance of the school's pupils there this year, in per cent
 */
public record Candidate(
        ProviderId provider,
        String name,
        ProviderKind kind,
        Standing standing,
        Optional<String> needs,
        Optional<String> curriculum,
        Optional<String> limits,
        Optional<BigDecimal> dayCost,
        Past past,
        Optional<Double> attendance,
        Optional<NewCandidate> note,
        Optional<String> notedBy) {
    /** How the school's placements there have gone, without a name. */
    public record Past(long running, long ranOut, long endedEarly) {
        static final Past NOTHING = new Past(0, 0, 0);

        public String words() {
            return running + ranOut + endedEarly == 0
                    ? "No placement of your school's yet"
                    : running + " running, " + ranOut + " run to the end, " + endedEarly + " ended early";
        }
    }
}
