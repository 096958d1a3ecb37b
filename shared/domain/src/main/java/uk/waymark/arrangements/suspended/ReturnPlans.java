package uk.waymark.arrangements.suspended;

import uk.waymark.ids.PlacementId;

/** Whether a placement has its plan: a bean of whoever keeps the plan for the return. Catalogue row BEH-02. */
public interface ReturnPlans {
    boolean hasPlan(PlacementId placement);
}
