package uk.waymark.referrals;

import jakarta.inject.Singleton;
import uk.waymark.directions.DirectionBasis;
import uk.waymark.placements.PlacementFile;

/** A placement is a direction when the referral from which it stems names that as its legal basis. Catalogue rows REF-02, OSD-01. */
@Singleton
final class DirectedByReferral implements DirectionBasis {
    private final ReferralFacts referrals;

    DirectedByReferral(ReferralFacts referrals) {
        this.referrals = referrals;
    }

    @Override
    public boolean isDirection(PlacementFile placement) {
        return placement
                .referral()
                .flatMap(referrals::of)
                .flatMap(ReferralFact::basis)
                .filter(it -> it == LegalBasis.DIRECTION)
                .isPresent();
    }
}
