package uk.waymark.assurance.policies;

import java.time.Instant;
import java.util.UUID;

/** What a provider has confirmed last, in its own words. */
public record Statement(UUID id, StatementKind kind, String words, Instant statedAt, String statedBy) {}
