package uk.waymark.referrals.start;

import jakarta.inject.Singleton;
import uk.waymark.ids.ReferralId;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementKind;
import uk.waymark.placements.StartCheck;
import uk.waymark.placements.StartItem;
import uk.waymark.placements.StartPart;
import uk.waymark.referrals.ReferralFacts;
import uk.waymark.referrals.ReferralSettings;
import uk.waymark.referrals.ReferralSettings.Authority;
import uk.waymark.referrals.voices.Party;
import uk.waymark.settings.Values;

/** The authority has consented, or knows, as the settings ask. Catalogue rows REF-15, NOT-10, CX-13. */
@Singleton
class AuthorityCheck implements StartCheck {
    private final ReferralFacts referrals;

    AuthorityCheck(ReferralFacts referrals) {
        this.referrals = referrals;
    }

    @Override
    public StartPart part() {
        return StartPart.AUTHORITY;
    }

    @Override
    public StartItem check(PlacementFile placement, Values settings) {
        var rule = settings.get(ReferralSettings.AUTHORITY);
        if (rule == Authority.OFF
                || placement.kind() == PlacementKind.ON_SITE
                || placement.referral().isEmpty()) {
            return StartItem.notNeeded(part());
        }
        return check(placement.referral().get(), rule);
    }

    private StartItem check(ReferralId referral, Authority rule) {
        var answers = referrals.answers(referral);
        if (answers.refused(Party.PLACING_AUTHORITY) || answers.refused(Party.AUTHORITY)) {
            return StartItem.missing(part(), "The authority does not agree. Speak to it again.", "referral");
        }
        if (rule == Authority.REQUIRED_OFFSITE) {
            return answers.consented(Party.PLACING_AUTHORITY) || answers.consented(Party.AUTHORITY)
                    ? StartItem.inOrder(part(), "It has consented.", "referral")
                    : StartItem.missing(
                            part(), "Ask the placing authority for its consent, and write it down.", "referral");
        }
        return answers.knows(Party.AUTHORITY) || answers.knows(Party.PLACING_AUTHORITY)
                ? StartItem.inOrder(part(), "It knows of the placement.", "referral")
                : StartItem.missing(
                        part(), "Tell the authority of the placement, and write down when and how.", "referral");
    }
}
