package uk.waymark.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;

/**
 * What was opened because a pupil's attendance fell below the target. Catalogue row ATT-20.
 *
 * @param rate as it was when it was opened, over the days from {@code from} to {@code to}
 */
public record Intervention(
        UUID id,
        PupilId pupil,
        String name,
        SchoolId school,
        String schoolName,
        Instant openedAt,
        double rate,
        double target,
        LocalDate from,
        LocalDate to,
        Optional<Plan> plan) {
    /** What the school means to do, as it was last written. */
    public record Plan(String text, Instant at, String by) {}
}
