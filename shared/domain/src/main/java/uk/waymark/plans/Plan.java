package uk.waymark.plans;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A version of the school's plan.
 *
 * @param agreed that the provider has agreed to it, with the person. Catalogue row ILP-11
 */
public record Plan(UUID id, int number, NewPlan written, Instant writtenAt, String by, Optional<Said> agreed) {
    /** Who said it, and when. */
    public record Said(String by, Instant at) {}
}
