package uk.waymark.placements;

import jakarta.inject.Singleton;
import java.time.Clock;
import uk.waymark.calendar.Session;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.timetable.Planner;

/**
 * Holds placements that have not begun, for the rule that says why: nobody is expected until the hold is lifted. Those that have begun go
 * on; what to do about them is for people. Inside a transaction of the rule's.
 */
@Singleton
public class PlacementHolds {
    private final HoldRows rows;
    private final Planner planner;
    private final Clock clock;

    PlacementHolds(HoldRows rows, Planner planner, Clock clock) {
        this.rows = rows;
        this.planner = planner;
        this.clock = clock;
    }

    /** How many placements are newly held. */
    public int hold(SchoolId school, ProviderId provider, String because) {
        var waiting = rows.waiting(school, provider, Session.today(clock));
        if (!waiting.isEmpty()) {
            rows.hold(waiting, clock.instant(), because);
            planner.plan(waiting);
        }
        return waiting.size();
    }

    /** How many placements go on. */
    public int lift(SchoolId school, ProviderId provider) {
        var held = rows.held(school, provider);
        if (!held.isEmpty()) {
            rows.lift(held);
            planner.plan(held);
        }
        return held.size();
    }
}
