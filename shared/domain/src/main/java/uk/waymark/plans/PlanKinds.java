package uk.waymark.plans;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;
import uk.waymark.obligations.ObligationKind;
import uk.waymark.obligations.ObligationKinds;

/** What can be due about plans and assessments. */
@Factory
class PlanKinds {
    static final String ASSESS = "plan.assess";
    static final String LEARNING = "plan.learning";
    static final String ANSWER = "plan.answer";
    static final String PREPARE = "plan.prepare";
    static final String CHECK = "plan.check";

    @Bean
    @Singleton
    ObligationKinds planDue() {
        return new ObligationKinds(List.of(
                new ObligationKind(
                        ASSESS,
                        "Assess a new pupil's learning",
                        "ILP-01 and DL-24 (assessment.provider_due_days)",
                        "Sending the assessment: course, level and support",
                        "You and the school are told"),
                new ObligationKind(
                        LEARNING,
                        "Send a pupil's learning plan",
                        "ILP-08 (learning_plan.due_days)",
                        "Sending the plan with its targets",
                        "You and the school are told"),
                new ObligationKind(
                                ANSWER,
                                "Answer a learning plan",
                                "ILP-08 and ILP-11 (learning_plan.answer_days)",
                                "Agreeing to it, or sending it back with the reason",
                                "The head is told")
                        .postponable(10),
                new ObligationKind(
                                PREPARE,
                                "Prepare a pupil's plan",
                                "ILP-02 and ROL-15: the school's plan for the placement",
                                "A version of the plan",
                                "The head is told")
                        .postponable(10),
                new ObligationKind(
                                CHECK,
                                "Look at a pupil's objectives",
                                "ILP-12 (plan.check_weeks)",
                                "Measuring every open objective, or saying that they were looked at",
                                "The head is told")
                        .postponable(10)));
    }
}
