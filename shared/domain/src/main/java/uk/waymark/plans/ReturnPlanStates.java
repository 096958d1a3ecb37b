package uk.waymark.plans;

import java.util.Collection;
import java.util.Map;
import uk.waymark.ids.PlacementId;

/** How the plans for pupils' return stand, as the capability that keeps them says it for the SENCO's page. */
public interface ReturnPlanStates {
    /** A few words for each placement that has one; a fixed number of queries. */
    Map<PlacementId, String> of(Collection<PlacementId> placements);
}
