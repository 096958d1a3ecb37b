package uk.waymark.tablets;

import java.time.Instant;
import uk.waymark.access.Refused;

/** What came of asking for a code. */
public sealed interface CodeOutcome {
    /** Shown once; nobody can look it up afterwards. */
    record Made(EnrolmentCode code, Instant expiresAt) implements CodeOutcome {}

    record NotMade(Refused refused) implements CodeOutcome {}
}
