package uk.waymark.directions;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import uk.waymark.placements.PlacementEnded;
import uk.waymark.placements.PlacementFacts;
import uk.waymark.placements.PlacementFile;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/** A direction ends with its placement. */
@Singleton
class DirectionEnding {
    private final DirectionRows rows;
    private final DirectionBook book;
    private final DirectionDues dues;
    private final PlacementFacts placements;
    private final Trail trail;
    private final Clock clock;

    DirectionEnding(
            DirectionRows rows,
            DirectionBook book,
            DirectionDues dues,
            PlacementFacts placements,
            Trail trail,
            Clock clock) {
        this.rows = rows;
        this.book = book;
        this.dues = dues;
        this.placements = placements;
        this.trail = trail;
        this.clock = clock;
    }

    @EventListener
    void ended(PlacementEnded ended) {
        placements.of(ended.id()).ifPresent(file -> book.open(file.id()).ifPresent(it -> end(it, file)));
    }

    private void end(Direction it, PlacementFile file) {
        var served = it.state() == DirectionState.SERVED;
        if (rows.end(it.id(), file.endsOn(), !served, "The placement ended", clock.instant(), null) > 0) {
            dues.over(it.id());
            trail.record(Optional.empty(), Action.DIRECTION_ENDED, Optional.of(it.id()), "with the placement");
        }
    }
}
