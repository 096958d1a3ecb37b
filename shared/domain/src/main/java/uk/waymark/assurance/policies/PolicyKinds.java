package uk.waymark.assurance.policies;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;
import uk.waymark.obligations.ObligationKind;
import uk.waymark.obligations.ObligationKinds;

/** What can be due about policies. */
@Factory
class PolicyKinds {
    static final String REVIEW = "policy.review";
    static final String NOTICE = "policy.notice";
    static final String READ = "policy.reread";
    static final String ACKNOWLEDGE = "policy.acknowledge";
    static final String CHASE = "policy.chase";

    @Bean
    @Singleton
    ObligationKinds policyDue() {
        return new ObligationKinds(List.of(
                new ObligationKind(
                        REVIEW,
                        "Review a policy",
                        "POL-22: policies past their review are flagged (the review date on the policy)",
                        "Recording the reviewed version",
                        "Every school that asks for the policy sees that it is past its review"),
                new ObligationKind(
                        NOTICE,
                        "Tell your schools of a changed safeguarding policy",
                        "POL-23 and DL-30: within one working day of the change",
                        "Recording the version, which tells every school's DSL",
                        "Schools see that they were told late"),
                new ObligationKind(
                                READ,
                                "Read a provider's changed safeguarding policy",
                                "POL-23: the DSL reads it again (policies.reread_days)",
                                "Writing down that it was read",
                                "The AP lead sees it on the provider's page")
                        .postponable(10),
                new ObligationKind(
                        ACKNOWLEDGE,
                        "Acknowledge a school's safeguarding policy",
                        "PRV-35: providers acknowledge and follow it (policy_ack.days)",
                        "Acknowledging it",
                        "The school is told"),
                new ObligationKind(
                                CHASE,
                                "See that a provider acknowledges your policy",
                                "PRV-35 and CX-20: whom policy_ack.owner names (policy_ack.days)",
                                "The provider's acknowledgement",
                                "It stays on the board")
                        .postponable(20)));
    }
}
