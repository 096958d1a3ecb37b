package uk.waymark.placements;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import uk.waymark.calendar.Session;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.timetable.Planner;

/**
 * Holds placements that have not begun, for the rule that says why: nobody is expected until every hold is lifted. Those that have begun
 * go on; what to do about them is for people. Inside a transaction of the rule's.
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

    /** Holds those of a school with a provider while its gate is shut; how many are newly held. */
    public int hold(SchoolId school, ProviderId provider, String because) {
        var waiting = rows.waiting(school, provider, Session.today(clock));
        waiting.forEach(id -> hold(id, HoldSource.GATE, because));
        return waiting.size();
    }

    /** How many of them the gate no longer holds. */
    public int lift(SchoolId school, ProviderId provider) {
        var held = rows.held(school, provider);
        held.forEach(id -> lift(id, HoldSource.GATE));
        return held.size();
    }

    /** Whether it is held now that was not before, or for another reason. */
    boolean hold(PlacementId id, HoldSource source, String because) {
        if (rows.hold(id, source.name(), shortened(because), clock.instant()) == 0) {
            return false;
        }
        stand(id);
        return true;
    }

    void lift(PlacementId id, HoldSource source) {
        if (rows.lift(id, source.name()) > 0) {
            stand(id);
        }
    }

    boolean isHeld(PlacementId id, HoldSource source) {
        return rows.countHeld(id, source.name()) > 0;
    }

    /** The placement itself says whether it is held, and why, so that every list reads it without a join. */
    private void stand(PlacementId id) {
        rows.stand(id);
        planner.plan(List.of(id));
    }

    private static String shortened(String words) {
        return words.length() > 500 ? words.substring(0, 499) + "…" : words;
    }
}
