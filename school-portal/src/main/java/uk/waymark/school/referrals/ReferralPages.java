package uk.waymark.school.referrals;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import uk.waymark.school.placements.PlacementPage;

/** The page of this capability about a placement. */
@Factory
class ReferralPages {
    @Bean
    @Singleton
    PlacementPage referralPage() {
        return new PlacementPage(
                10,
                "Referral and decision",
                "Who answers for it, why the pupil is there, what the head decided.",
                PlacementReferralView.class);
    }
}
