package uk.waymark.information;

import java.time.Instant;
import java.util.UUID;

/**
 * What a provider has asked for.
 *
 * @param answered whether something was shared for it
 */
public record Wish(UUID id, String words, Instant at, String by, boolean answered) {}
