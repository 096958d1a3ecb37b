package uk.waymark.obligations;

import java.time.Instant;

/** One thing that happened to what is due, in a sentence. */
public record DueStep(Instant at, String words) {}
