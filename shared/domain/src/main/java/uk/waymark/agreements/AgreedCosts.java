package uk.waymark.agreements;

import jakarta.inject.Singleton;
import java.util.Optional;
import uk.waymark.ids.PlacementId;
import uk.waymark.money.Pounds;

/** What a placement costs by the agreement in force, for the budget; a door has to have narrowed who asks. Catalogue row SLA-37. */
@Singleton
public class AgreedCosts {
    private final InForce inForce;

    AgreedCosts(InForce inForce) {
        this.inForce = inForce;
    }

    /**
     * What was agreed.
     *
     * @param amount for each unit; nothing where the provider charges nothing
     * @param mealMoney for free school meals, for each day on which the pupil comes
     * @param missedPaid whether sessions are paid for that the pupil misses; yes where the agreement does not say, so that the budget
     *     does not fall short
     * @param version of the agreement
     */
    public record AgreedCost(
            CostUnit unit, Pounds amount, Optional<Pounds> mealMoney, boolean missedPaid, int version) {}

    /** Empty while no agreement is signed by everybody, and where it names no sum. Two queries. */
    public Optional<AgreedCost> of(PlacementId placement) {
        return inForce.of(placement)
                .flatMap(it -> it.value(AgreementField.COST_AMOUNT)
                        .flatMap(Pounds::read)
                        .map(amount -> new AgreedCost(
                                it.value(AgreementField.COST_UNIT)
                                        .map(CostUnit::valueOf)
                                        .orElse(CostUnit.PLACEMENT),
                                amount,
                                it.value(AgreementField.MEAL_MONEY).flatMap(Pounds::read),
                                it.value(AgreementField.COST_ABSENT)
                                                .map(MissedSessions::valueOf)
                                                .orElse(MissedSessions.PAID)
                                        == MissedSessions.PAID,
                                it.version())));
    }
}
