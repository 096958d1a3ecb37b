package uk.waymark.referrals;

import jakarta.inject.Singleton;
import uk.waymark.forms.Fillings;
import uk.waymark.referrals.voices.Answers;
import uk.waymark.referrals.voices.VoiceList;

/** One referral with everything that belongs to it. A fixed number of queries. */
@Singleton
class ReferralFiles {
    private final Fillings fillings;
    private final VoiceList voices;
    private final ReferralNeeds needs;
    private final DecisionRows decisions;

    ReferralFiles(Fillings fillings, VoiceList voices, ReferralNeeds needs, DecisionRows decisions) {
        this.fillings = fillings;
        this.voices = voices;
        this.needs = needs;
        this.decisions = decisions;
    }

    ReferralFile file(Referral referral) {
        var filling = fillings.read(referral.filling());
        var said = voices.of(referral.id());
        return new ReferralFile(
                referral,
                filling,
                said,
                referral.stage().isOpen() ? needs.of(referral, filling, new Answers(said)) : java.util.List.of(),
                decisions.of(referral.id()).map(DecisionRows::decision));
    }
}
