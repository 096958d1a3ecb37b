package uk.waymark.plans;

import java.time.LocalDate;

/**
 * What the SENCO writes about a pupil's social, emotional and mental health.
 *
 * @param needs which needs were spotted, and by what
 * @param support what is done about them
 * @param policy under which of the school's policies
 * @param reviewOn when it is looked at again
 */
public record NewSupportPlan(String needs, String support, String policy, LocalDate reviewOn) {
    public NewSupportPlan {
        needs = needs.strip();
        support = support.strip();
        policy = policy.strip();
    }
}
