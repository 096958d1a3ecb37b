package uk.waymark.plans;

import java.time.Instant;
import uk.waymark.access.Role;

/**
 * A version of a support plan.
 *
 * @param as in which role it was written
 */
public record SupportPlan(int number, NewSupportPlan written, Role as, Instant writtenAt, String by) {}
