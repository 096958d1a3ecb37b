package uk.waymark.assurance.gate;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.stream.Collectors;
import uk.waymark.assurance.insurance.InsuranceStanding.Lack;
import uk.waymark.assurance.insurance.Insurances;
import uk.waymark.settings.Values;

/** Insurance that holds on the day, for at least the sums that the school's settings name. Catalogue rows INS-08, DL-60. */
@Singleton
final class InsuranceCheck implements GateCheck {
    private final Insurances insurances;

    InsuranceCheck(Insurances insurances) {
        this.insurances = insurances;
    }

    @Override
    public Part part() {
        return Part.INSURANCE;
    }

    @Override
    public GateItem check(Pair pair, LocalDate day, Values settings) {
        var standing = insurances.standing(pair.school(), pair.provider(), day);
        if (standing.inOrder()) {
            return GateItem.inOrder(part(), "Every policy that is needed holds.", "insurance");
        }
        return GateItem.missing(
                part(),
                standing.lacks().stream().map(Lack::what).collect(Collectors.joining(" ")),
                "Who mends it: " + standing.lacks().getFirst().whoMends() + ".",
                "insurance");
    }
}
