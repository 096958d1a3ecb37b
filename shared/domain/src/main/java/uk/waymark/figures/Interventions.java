package uk.waymark.figures;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.ids.Id;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/** What the school does about attendance below the target. Catalogue row ATT-20. */
@Door
public class Interventions {
    public static final int PAGE = 50;

    private static final int LONGEST_PLAN = 2_000;
    private static final int LONGEST_OUTCOME = 1_000;
    private static final Refused NOT_FOUND =
            new Refused("NOT_FOUND", "There is no such intervention, or somebody has closed it.");

    private final InterventionRows rows;
    private final Trail trail;
    private final Clock clock;

    Interventions(InterventionRows rows, Trail trail, Clock clock) {
        this.rows = rows;
        this.trail = trail;
        this.clock = clock;
    }

    /** Those that are open, without a plan first, then the oldest. One query. */
    public List<Intervention> open(Actor actor, int from) {
        return rows.open(actor.schools(Right.MAKE_CONTACT), PAGE, from).stream()
                .map(InterventionWords::of)
                .toList();
    }

    /** Writes down what the school means to do; what was meant before is kept. */
    @Transactional
    public Optional<Refused> plan(Actor actor, UUID intervention, String plan) {
        if (plan.isBlank() || plan.length() > LONGEST_PLAN) {
            return Optional.of(new Refused("INVALID", "Write the plan, in at most 2,000 characters."));
        }
        if (rows.plan(intervention, actor.schools(Right.MAKE_CONTACT), plan.strip(), clock.instant(), actor.person())
                == 0) {
            return Optional.of(NOT_FOUND);
        }
        step(actor, intervention, "PLANNED", plan);
        trail.record(actor, Action.INTERVENTION_PLANNED, actor.person(), intervention.toString());
        return Optional.empty();
    }

    /** Closes it with what came of it. From the next day on attendance is counted afresh for the pupil. */
    @Transactional
    public Optional<Refused> close(Actor actor, UUID intervention, String outcome) {
        if (outcome.isBlank() || outcome.length() > LONGEST_OUTCOME) {
            return Optional.of(new Refused("INVALID", "Write what came of it, in at most 1,000 characters."));
        }
        if (rows.close(
                        intervention,
                        actor.schools(Right.MAKE_CONTACT),
                        outcome.strip(),
                        clock.instant(),
                        actor.person())
                == 0) {
            return Optional.of(NOT_FOUND);
        }
        step(actor, intervention, "CLOSED", outcome);
        trail.record(actor, Action.INTERVENTION_CLOSED, actor.person(), intervention.toString());
        return Optional.empty();
    }

    private void step(Actor actor, UUID intervention, String kind, String words) {
        rows.save(new InterventionRows.Step(
                Id.next(), intervention, kind, words.strip(), clock.instant(), actor.person()));
    }
}
