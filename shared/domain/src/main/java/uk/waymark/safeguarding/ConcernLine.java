package uk.waymark.safeguarding;

import java.time.Instant;
import uk.waymark.ids.ConcernId;

/** A concern in the list of those who may read it. */
public record ConcernLine(
        ConcernId id,
        String pupil,
        String provider,
        String author,
        ConcernKind kind,
        boolean danger,
        Instant sentAt,
        Stage stage) {}
