package uk.waymark.safeguarding;

import java.time.Instant;
import java.util.Optional;
import uk.waymark.ids.ConcernId;

/** What an author sees of a concern that they sent: that it was read and when, no more. */
public record OwnConcern(ConcernId id, String pupil, Instant sentAt, Optional<Instant> readAt) {}
