package uk.waymark.referrals;

import jakarta.inject.Singleton;
import uk.waymark.placements.PlacementFile;
import uk.waymark.transition.ReturnGround;

/** The referral from which a placement stems aims at a return to mainstream. Catalogue rows REF-32, CX-22. */
@Singleton
final class ReturnIsTheAim implements ReturnGround {
    private final ReferralFacts referrals;

    ReturnIsTheAim(ReferralFacts referrals) {
        this.referrals = referrals;
    }

    @Override
    public Ground ground() {
        return Ground.RETURN_IS_THE_AIM;
    }

    @Override
    public boolean holds(PlacementFile placement) {
        return placement
                .referral()
                .flatMap(referrals::of)
                .flatMap(ReferralFact::aim)
                .filter(it -> it == Aim.RETURN)
                .isPresent();
    }
}
