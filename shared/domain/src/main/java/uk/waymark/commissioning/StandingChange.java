package uk.waymark.commissioning;

import java.time.Instant;
import java.util.Optional;

/**
 * One change of a school's standing of a provider.
 *
 * @param by whoever changed it; empty when Waymark did by a rule
 */
public record StandingChange(Standing standing, String reason, Instant at, Optional<String> by) {}
