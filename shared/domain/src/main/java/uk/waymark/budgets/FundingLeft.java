package uk.waymark.budgets;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Optional;
import uk.waymark.calendar.Session;
import uk.waymark.ids.SchoolId;
import uk.waymark.referrals.choice.Funding;

/** What is left of this year's budget, beside the providers among which is chosen. Catalogue row BUD-05. */
@Singleton
final class FundingLeft implements Funding {
    private final Funds funds;
    private final Clock clock;

    FundingLeft(Funds funds, Clock clock) {
        this.funds = funds;
        this.clock = clock;
    }

    @Override
    public Optional<BigDecimal> left(SchoolId school) {
        return funds.left(school, funds.year(school, Session.today(clock)))
                .leftPence()
                .map(pence -> BigDecimal.valueOf(pence, 2));
    }
}
