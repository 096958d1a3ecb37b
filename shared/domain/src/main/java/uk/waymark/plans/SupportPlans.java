package uk.waymark.plans;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.ids.Id;
import uk.waymark.ids.PlacementId;
import uk.waymark.placements.PlacementFacts;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * The SENCO's support plans for social, emotional and mental health, for those of the school who plan support; the provider learns what
 * it needs from the plan and from what is shared with it. Catalogue rows ILP-15, ROL-19.
 */
@Door
public class SupportPlans {
    private static final Refused NOT_FOUND =
            new Refused("NOT_FOUND", "There is no such placement whose support you plan.");

    private final SupportRows rows;
    private final PlacementFacts placements;
    private final Trail trail;
    private final Clock clock;

    SupportPlans(SupportRows rows, PlacementFacts placements, Trail trail, Clock clock) {
        this.rows = rows;
        this.placements = placements;
        this.trail = trail;
        this.clock = clock;
    }

    /** The newest first. */
    public List<SupportPlan> of(Actor actor, PlacementId id) {
        return placements.of(id).filter(it -> actor.schools(Right.PLAN_SUPPORT).contains(it.school())).stream()
                .flatMap(it -> rows.of(List.of(it.id())).stream())
                .map(SupportRows.Shown::plan)
                .toList();
    }

    /**
     * Writes the next version.
     *
     * @param seen the number of the version that the writer had before them; 0 for the first
     */
    @Transactional
    public Optional<Refused> write(Actor actor, PlacementId id, int seen, NewSupportPlan wanted) {
        var placement = placements.lock(id);
        var as = placement.flatMap(it -> actor.as(Right.PLAN_SUPPORT, it.school()));
        if (placement.isEmpty() || as.isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        if (!placement.get().isOpen(Session.today(clock))) {
            return refused("OVER", "This placement is over. What was written about it stays as it is.");
        }
        if (rows.of(List.of(id)).stream()
                        .mapToInt(SupportRows.Shown::number)
                        .max()
                        .orElse(0)
                != seen) {
            return refused("STALE", "Somebody else has written a version meanwhile. Look at it, then write yours.");
        }
        if (missing(wanted.needs(), 2_000) || missing(wanted.support(), 2_000) || missing(wanted.policy(), 300)) {
            return refused("WORDS", "Say which needs were spotted, what is done about them, and under which policy.");
        }
        if (!wanted.reviewOn().isAfter(Session.today(clock))) {
            return refused("REVIEW", "Choose a day after today for the next look.");
        }
        rows.save(new SupportRows.Row(
                Id.next(),
                id,
                seen + 1,
                wanted.needs(),
                wanted.support(),
                wanted.policy(),
                wanted.reviewOn(),
                as.get().name(),
                clock.instant(),
                actor.person()));
        trail.record(actor, Action.PLAN_WRITTEN, id, "support plan, version " + (seen + 1));
        return Optional.empty();
    }

    private static boolean missing(String text, int longest) {
        return text.isEmpty() || text.length() > longest;
    }

    private static Optional<Refused> refused(String code, String message) {
        return Optional.of(new Refused(code, message));
    }
}
