package uk.waymark.curriculum;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One look of a school at its alternative provision as a whole.
 *
 * @param submittedAt when it was finished; empty for a draft
 * @param mine whether the reader may go on with the draft
 */
public record ProvisionReview(UUID id, Instant startedAt, String by, Optional<Instant> submittedAt, boolean mine) {}
