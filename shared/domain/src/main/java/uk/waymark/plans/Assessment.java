package uk.waymark.plans;

import java.time.Instant;

/** A version of a provider's initial assessment. */
public record Assessment(int number, NewAssessment found, Instant writtenAt, String by) {}
