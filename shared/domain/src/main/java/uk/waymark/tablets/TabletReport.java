package uk.waymark.tablets;

import java.time.Instant;
import java.util.Optional;

/** What a tablet says about itself whenever it is in contact. */
public record TabletReport(int waiting, Optional<Long> sequence, Optional<Instant> clock) {}
