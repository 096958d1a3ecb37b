package uk.waymark.referrals;

import uk.waymark.access.Refused;
import uk.waymark.ids.ReferralId;

/** What came of opening a referral. */
public sealed interface ReferralOutcome {
    record Opened(ReferralId id) implements ReferralOutcome {}

    record Not(Refused refused) implements ReferralOutcome {}
}
