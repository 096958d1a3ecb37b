package uk.waymark.referrals;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;
import uk.waymark.obligations.ObligationKind;
import uk.waymark.obligations.ObligationKinds;

/** What a referral can ask of somebody by a day. */
@Factory
final class ReferralKinds {
    static final ObligationKind DECIDE = new ObligationKind(
                    "referral.decide",
                    "Decide about a referral",
                    "A pupil waits for it (REF-11; referral.decide_days)",
                    "The head's decision, or the withdrawal",
                    "The head is told again; the pupil goes on waiting")
            .postponable(10);

    static final ObligationKind AUTHORITY = new ObligationKind(
            "referral.authority",
            "Tell the authority that keeps the EHC plan, before a provider is chosen",
            "Every referral of a pupil with an EHC plan (REF-16, NOT-03)",
            "The authority's word on the referral",
            "The SENCO and the head are told; nothing can be decided meanwhile");

    static final ObligationKind AUTHORITY_EARLY = new ObligationKind(
            "referral.authority-early",
            "Speak to the authority early about behaviour, and think of an early annual review",
            "A pupil with an EHC plan about whose behaviour somebody worries, before suspending or excluding (REF-18, DL-45)",
            "The authority's word on the referral",
            "The SENCO and the head are told");

    static final ObligationKind TELL = new ObligationKind(
            "referral.tell",
            "Tell somebody of the decision on a referral",
            "Parents of a direction (REF-27); authority, social worker and virtual school (NOT-03, NOT-05)",
            "Who was told, on which day and how, on the referral's page",
            "The AP lead and the head are told");

    @Bean
    @Singleton
    ObligationKinds referralKinds() {
        return new ObligationKinds(List.of(DECIDE, AUTHORITY, AUTHORITY_EARLY, TELL));
    }
}
