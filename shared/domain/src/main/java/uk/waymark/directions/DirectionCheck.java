package uk.waymark.directions;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.waymark.families.Families;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.StartCheck;
import uk.waymark.placements.StartItem;
import uk.waymark.placements.StartPart;
import uk.waymark.settings.Values;

/** A directed placement begins when its notice has been served to everybody who holds responsibility. Catalogue rows OSD-05, OSD-06. */
@Singleton
final class DirectionCheck implements StartCheck {
    private static final String PAGE = "direction";

    private final DirectedPlacements directed;
    private final DirectionBook book;
    private final Families families;

    DirectionCheck(DirectedPlacements directed, DirectionBook book, Families families) {
        this.directed = directed;
        this.book = book;
        this.families = families;
    }

    @Override
    public StartPart part() {
        return StartPart.NOTICE;
    }

    @Override
    public StartItem check(PlacementFile placement, Values settings) {
        if (!directed.isDirected(placement)) {
            return StartItem.notNeeded(part());
        }
        var direction = book.open(placement.id());
        if (direction.isEmpty()) {
            return StartItem.missing(part(), "No direction has been written.", PAGE);
        }
        if (direction.get().state() != DirectionState.SERVED) {
            return StartItem.missing(part(), direction.get().state().words() + ".", PAGE);
        }
        var served = direction.get().served().stream()
                .map(Direction.Served::contact)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return families.responsible(placement.pupil()).stream().allMatch(it -> served.contains(it.id()))
                ? StartItem.inOrder(part(), "Served.", PAGE)
                : StartItem.missing(part(), "Not everybody who holds parental responsibility has been served.", PAGE);
    }
}
