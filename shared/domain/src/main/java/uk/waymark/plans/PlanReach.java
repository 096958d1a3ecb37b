package uk.waymark.plans;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import uk.waymark.access.Actor;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.ids.PlacementId;
import uk.waymark.placements.PlacementFacts;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementFiles;

/** Which placement's plans somebody sees or keeps, the same for every door of plans and curriculum. */
@Singleton
public class PlanReach {
    private final PlacementFacts placements;
    private final Clock clock;

    PlanReach(PlacementFacts placements, Clock clock) {
        this.placements = placements;
        this.clock = clock;
    }

    /** For the school, and for the provider until the last day has passed. */
    public Optional<PlacementFile> seen(Actor actor, PlacementId id) {
        return placements.of(id).filter(it -> isOfSchool(actor, it) || isThere(actor, Right.SEE_PLACED_PUPILS, it));
    }

    Optional<PlacementFile> seenAtSchool(Actor actor, PlacementId id) {
        return placements.of(id).filter(it -> isOfSchool(actor, it));
    }

    private static boolean isOfSchool(Actor actor, PlacementFile it) {
        return actor.schools(Right.SEE_PUPILS).contains(it.school());
    }

    /** Whether the actor writes for the provider, and the pupil is still there. */
    public boolean keepsThere(Actor actor, PlacementFile it) {
        return isThere(actor, Right.WRITE_REPORTS, it);
    }

    private boolean isThere(Actor actor, Right right, PlacementFile it) {
        return it.isOpen(Session.today(clock)) && PlacementFiles.isAt(actor, right, it);
    }

    /** Whether the actor plans for the school by role. */
    public boolean plans(Actor actor, PlacementFile it) {
        return actor.schools(Right.PLACE_PUPILS).contains(it.school())
                || actor.schools(Right.PLAN_SUPPORT).contains(it.school());
    }
}
