package uk.waymark.notices;

import java.time.Instant;
import java.util.Optional;

/**
 * What has not left yet.
 *
 * @param failing of those waiting, how many were tried and failed
 * @param oldest when the longest-waiting one is tried next
 */
public record Backlog(long waiting, long failing, Optional<Instant> oldest) {}
