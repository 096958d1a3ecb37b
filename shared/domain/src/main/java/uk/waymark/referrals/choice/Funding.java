package uk.waymark.referrals.choice;

import java.math.BigDecimal;
import java.util.Optional;
import uk.waymark.ids.SchoolId;

/** What is left of a school's money for alternative provision; a bean of whoever keeps the budget. Without one nothing is shown. */
public interface Funding {
    /** Pounds left this year after what is committed; empty where the school has set no budget. */
    Optional<BigDecimal> left(SchoolId school);
}
