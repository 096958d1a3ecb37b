package uk.waymark.objectives;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import uk.waymark.access.Actor;
import uk.waymark.ids.ObjectiveId;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * States how far objectives have come for rules that have decided already that the actor may: a report is finished when the placement,
 * and with it the door, is closed already.
 */
@Singleton
public class Statements {
    private final ObjectiveRows rows;
    private final Trail trail;
    private final Clock clock;

    Statements(ObjectiveRows rows, Trail trail, Clock clock) {
        this.rows = rows;
        this.trail = trail;
        this.clock = clock;
    }

    /** The same statement sent twice counts once. */
    public void state(Actor actor, UUID id, ObjectiveId objective, Measurement it) {
        if (rows.measure(
                        id,
                        objective,
                        it.on(),
                        it.value().orElse(null),
                        it.direction().name(),
                        it.words(),
                        it.from().name(),
                        clock.instant(),
                        actor.person())
                > 0) {
            trail.record(actor, Action.OBJECTIVE_MEASURED, objective);
        }
    }
}
