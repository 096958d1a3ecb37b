package uk.waymark.referrals;

import java.util.List;
import java.util.Optional;
import uk.waymark.forms.Filling;
import uk.waymark.referrals.voices.Voice;

/** One referral whole: the form, what everybody said, what is missing and how it was decided. */
public record ReferralFile(
        Referral referral, Filling filling, List<Voice> voices, List<Need> needs, Optional<Decision> decision) {
    public ReferralFile {
        voices = List.copyOf(voices);
        needs = List.copyOf(needs);
    }

    /** What keeps the head from agreeing. */
    public List<Need> missing() {
        return needs.stream().filter(Need::blocks).toList();
    }
}
