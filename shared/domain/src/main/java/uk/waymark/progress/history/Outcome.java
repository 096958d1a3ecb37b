package uk.waymark.progress.history;

import java.time.LocalDate;
import uk.waymark.placements.PlacementFile;
import uk.waymark.progress.Sessions;

/** What came of one placement, or has come of it so far. */
public record Outcome(PlacementFile placement, Sessions sessions, ObjectiveTally objectives) {
    public boolean isOver(LocalDate today) {
        return !placement.isOpen(today);
    }

    /** Whether somebody ended it, rather than that it ran out as agreed. */
    public boolean wasEnded() {
        return placement.endedBecause().isPresent();
    }
}
