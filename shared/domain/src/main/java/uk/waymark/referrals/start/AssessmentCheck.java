package uk.waymark.referrals.start;

import jakarta.inject.Singleton;
import uk.waymark.calendar.DayWords;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.StartCheck;
import uk.waymark.placements.StartItem;
import uk.waymark.placements.StartPart;
import uk.waymark.referrals.ReferralFact;
import uk.waymark.referrals.ReferralFacts;
import uk.waymark.referrals.ReferralSettings;
import uk.waymark.settings.Values;

/** The school has assessed the pupil's needs itself, where its settings ask for that. Catalogue row CX-29. */
@Singleton
class AssessmentCheck implements StartCheck {
    private final ReferralFacts referrals;

    AssessmentCheck(ReferralFacts referrals) {
        this.referrals = referrals;
    }

    @Override
    public StartPart part() {
        return StartPart.ASSESSMENT;
    }

    @Override
    public StartItem check(PlacementFile placement, Values settings) {
        if (!settings.get(ReferralSettings.ASSESSMENT)) {
            return StartItem.notNeeded(part());
        }
        return placement
                .referral()
                .flatMap(referrals::of)
                .flatMap(ReferralFact::assessedOn)
                .map(on -> StartItem.inOrder(part(), "Done on " + DayWords.of(on) + ".", "referral"))
                .orElseGet(() -> StartItem.missing(
                        part(), "The referral names no assessment of needs by the school itself.", "referral"));
    }
}
