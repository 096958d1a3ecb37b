package uk.waymark.budgets;

import java.util.List;
import java.util.Optional;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.ids.PlacementId;
import uk.waymark.placements.PlacementFacts;
import uk.waymark.placements.PlacementFile;

/** What a placement costs, as its school keeps it. Catalogue row BUD-03. */
@Door
public class Costs {
    private final CostBook book;
    private final PlacementFacts placements;

    Costs(CostBook book, PlacementFacts placements) {
        this.book = book;
        this.placements = placements;
    }

    /** Puts a price on record that holds from a day on; the earlier ones stay. */
    public Optional<Refused> record(Actor actor, PlacementId placement, NewCost cost) {
        return mine(actor, Right.KEEP_BUDGET, placement).isPresent()
                ? book.record(actor, placement, cost)
                : Optional.of(new Refused(
                        "NOT_FOUND", "This placement is not there, or you do not keep the AP budget of its school."));
    }

    /** The oldest version first. */
    public List<Cost> of(Actor actor, PlacementId placement) {
        return mine(actor, Right.SEE_BUDGET, placement).isPresent() ? book.of(placement) : List.of();
    }

    private Optional<PlacementFile> mine(Actor actor, Right right, PlacementId placement) {
        return placements.of(placement).filter(it -> actor.schools(right).contains(it.school()));
    }
}
