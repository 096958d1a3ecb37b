package uk.waymark.risk;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;
import uk.waymark.obligations.ObligationKind;
import uk.waymark.obligations.ObligationKinds;

/** What can be due about a pupil's risk assessment. */
@Factory
class RiskKinds {
    static final String BEFORE = "risk.before";
    static final String APPROVE = "risk.approve";
    static final String REVIEW = "risk.review";
    static final String CONFIRM = "risk.confirm";

    @Bean
    @Singleton
    ObligationKinds riskDue() {
        return new ObligationKinds(List.of(
                new ObligationKind(
                        BEFORE,
                        "Finish a pupil's risk assessment",
                        "REF-23 and DL-48: before the first day (risk.before-start)",
                        "A version that is in force",
                        "The placement waits until it is there"),
                new ObligationKind(
                        APPROVE,
                        "Approve a pupil's risk assessment",
                        "BEH-06: the head holds it (risk.approval)",
                        "The head's approval of the version",
                        "The provider goes on with the version before"),
                new ObligationKind(
                                REVIEW,
                                "Look at a pupil's risk assessment again",
                                "DL-48: regularly (risk.review_weeks)",
                                "A new version, or the word that it stays",
                                "The AP lead and the head are told")
                        .postponable(10),
                new ObligationKind(
                        CONFIRM,
                        "Confirm that you work by a pupil's risk assessment",
                        "ILP-19 (risk.confirm_days)",
                        "The confirmation of somebody who works with the pupil",
                        "The school is told")));
    }
}
