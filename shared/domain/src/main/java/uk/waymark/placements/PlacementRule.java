package uk.waymark.placements;

import java.util.Optional;
import uk.waymark.access.Refused;

/**
 * A rule of another capability that may refuse a placement; each is a bean, and a placement is made only when none refuses. They run in
 * the transaction of the placement, after the placement makes sense by itself.
 */
public interface PlacementRule {
    Optional<Refused> refuse(Intended placement);
}
