package uk.waymark.referrals.start;

import jakarta.inject.Singleton;
import uk.waymark.calendar.DayWords;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.StartCheck;
import uk.waymark.placements.StartItem;
import uk.waymark.placements.StartPart;
import uk.waymark.placements.StartSettings;
import uk.waymark.referrals.ReferralFacts;
import uk.waymark.referrals.Stage;
import uk.waymark.settings.Values;

/** The head's decision is on record, with the head who answers for it. Catalogue rows REF-11, ROL-14. */
@Singleton
class DecisionCheck implements StartCheck {
    private final ReferralFacts referrals;

    DecisionCheck(ReferralFacts referrals) {
        this.referrals = referrals;
    }

    @Override
    public StartPart part() {
        return StartPart.DECISION;
    }

    @Override
    public StartItem check(PlacementFile placement, Values settings) {
        var fact = placement.referral().flatMap(referrals::of);
        if (fact.isEmpty()) {
            return settings.get(StartSettings.REFERRAL) && placement.takenOver().isEmpty()
                    ? StartItem.missing(part(), "It stems from no referral.", "referral")
                    : StartItem.notNeeded(part());
        }
        return fact.get()
                .decision()
                .filter(it -> it.verdict() == Stage.AGREED)
                .map(it -> StartItem.inOrder(
                        part(),
                        "Agreed by " + it.by() + " on "
                                + DayWords.of(fact.get().decidedOn().orElseThrow())
                                + (it.selfApproved() ? ", who had opened or submitted the referral too." : "."),
                        "referral"))
                .orElseGet(() -> StartItem.missing(part(), "The head has not agreed.", "referral"));
    }
}
