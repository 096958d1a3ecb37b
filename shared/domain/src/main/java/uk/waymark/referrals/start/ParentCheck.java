package uk.waymark.referrals.start;

import jakarta.inject.Singleton;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.StartCheck;
import uk.waymark.placements.StartItem;
import uk.waymark.placements.StartPart;
import uk.waymark.referrals.ReferralFacts;
import uk.waymark.settings.Values;

/** The parents' part still stands on the first day: somebody may have changed their mind, or no longer hold responsibility. */
@Singleton
class ParentCheck implements StartCheck {
    private final ReferralFacts referrals;

    ParentCheck(ReferralFacts referrals) {
        this.referrals = referrals;
    }

    @Override
    public StartPart part() {
        return StartPart.PARENT;
    }

    @Override
    public StartItem check(PlacementFile placement, Values settings) {
        return placement
                .referral()
                .flatMap(referrals::of)
                .map(fact -> referrals
                        .parents(fact, settings)
                        .map(words -> StartItem.missing(part(), words, "referral"))
                        .orElseGet(() -> StartItem.inOrder(part(), "As your settings ask.", "referral")))
                .orElseGet(() -> StartItem.notNeeded(part()));
    }
}
