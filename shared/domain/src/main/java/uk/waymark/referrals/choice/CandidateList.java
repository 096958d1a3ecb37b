package uk.waymark.referrals.choice;

import jakarta.inject.Singleton;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.ReferralId;

/** Whether a provider was compared at all, for the decision; a door has to have narrowed who asks. */
@Singleton
public class CandidateList {
    private final CandidateRows rows;

    CandidateList(CandidateRows rows) {
        this.rows = rows;
    }

    public boolean isNoted(ReferralId referral, ProviderId provider) {
        return rows.noted(referral, provider) > 0;
    }
}
