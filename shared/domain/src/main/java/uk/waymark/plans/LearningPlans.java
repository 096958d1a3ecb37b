package uk.waymark.plans;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.access.Role;
import uk.waymark.ids.Id;
import uk.waymark.ids.PlacementId;
import uk.waymark.notices.Kind;
import uk.waymark.placements.PlacementFacts;
import uk.waymark.placements.PlacementPeople;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * A provider's individual learning plan: course targets and wider targets, each with its baseline. The school agrees or sends it back
 * with the reason; adjusting it makes the next version, which is agreed to anew. Catalogue rows ILP-08, ILP-09, ILP-12.
 */
@Door
public class LearningPlans {
    private static final Set<Role> AT_SCHOOL = Set.of(Role.AP_LEAD, Role.SENCO);
    private static final Set<Role> AT_PROVIDER = Set.of(Role.PROVIDER_MANAGER, Role.KEY_CONTACT);

    private final LearningRows rows;
    private final LearningVersions versions;
    private final PlanDue due;
    private final PlanReach reach;
    private final PlacementFacts placements;
    private final PlacementPeople people;
    private final Trail trail;
    private final Clock clock;

    LearningPlans(
            LearningRows rows,
            LearningVersions versions,
            PlanDue due,
            PlanReach reach,
            PlacementFacts placements,
            PlacementPeople people,
            Trail trail,
            Clock clock) {
        this.rows = rows;
        this.versions = versions;
        this.due = due;
        this.reach = reach;
        this.placements = placements;
        this.people = people;
        this.trail = trail;
        this.clock = clock;
    }

    /** The newest first; for the school, and for the provider until the placement's last day has passed. */
    public List<LearningPlan> of(Actor actor, PlacementId id) {
        return reach.seen(actor, id).map(it -> versions.of(id)).orElse(List.of());
    }

    /**
     * Sends the next version to the school.
     *
     * @param seen the number of the version that the writer had before them; 0 for the first
     */
    @Transactional
    public Optional<Refused> write(Actor actor, PlacementId id, int seen, NewLearningPlan wanted) {
        var placement = placements.lock(id).filter(it -> reach.keepsThere(actor, it));
        if (placement.isEmpty()) {
            return refused("NOT_FOUND", "There is no such pupil who is placed with you.");
        }
        if (newest(id).map(LearningRows.Version::number).orElse(0) != seen) {
            return refused("STALE", "A colleague has sent a version meanwhile. Look at it, then send yours.");
        }
        var refused = LearningRefusals.of(placement.get(), wanted);
        if (refused.isPresent()) {
            return refused;
        }
        save(actor, id, seen + 1, wanted);
        trail.record(actor, Action.PLAN_WRITTEN, id, "learning plan, version " + (seen + 1));
        due.sent(placement.get(), seen + 1, actor.person());
        people.tellSchool(placement.get(), AT_SCHOOL, Kind.PLAN_TO_AGREE, id, false);
        return Optional.empty();
    }

    private Optional<LearningRows.Version> newest(PlacementId id) {
        return rows.newest(List.of(id)).stream().findFirst();
    }

    private void save(Actor actor, PlacementId placement, int number, NewLearningPlan it) {
        var id = Id.next();
        rows.save(
                new LearningRows.Row(id, placement, number, it.words(), it.reason(), clock.instant(), actor.person()));
        for (var position = 0; position < it.targets().size(); position++) {
            var target = it.targets().get(position);
            rows.addTarget(
                    id,
                    position,
                    target.kind().name(),
                    target.words(),
                    target.qualification(),
                    target.level(),
                    target.grade(),
                    target.unit(),
                    target.baseline(),
                    target.percent().orElse(null),
                    target.dueOn());
        }
    }

    /** Agrees to the newest version, for those who let the family see it too. Refused the second time and for an older version. */
    @Transactional
    public Optional<Refused> agree(Actor actor, PlacementId id, int number) {
        return answer(actor, id, number, true, "");
    }

    /** Sends the newest version back with the reason, which the provider reads. */
    @Transactional
    public Optional<Refused> sendBack(Actor actor, PlacementId id, int number, String reason) {
        return reason.isBlank() || reason.length() > 1_000
                ? refused("REASON", "Say in at most 1,000 characters what has to change.")
                : answer(actor, id, number, false, reason.strip());
    }

    private Optional<Refused> answer(Actor actor, PlacementId id, int number, boolean agreed, String reason) {
        var placement = placements
                .lock(id)
                .filter(it -> actor.schools(Right.RELEASE_TO_FAMILY).contains(it.school()));
        if (placement.isEmpty()) {
            return refused("NOT_FOUND", "There is no such placement whose learning plan you answer.");
        }
        var newest = newest(id).filter(it -> it.number() == number);
        if (newest.isEmpty()) {
            return refused("STALE", "The provider has sent a newer version. Read that one, then answer it.");
        }
        if (rows.answer(newest.get().id(), agreed, reason, clock.instant(), actor.person()) == 0) {
            return refused("DONE", "This version has been answered already.");
        }
        trail.record(actor, Action.PLAN_AGREED, id, "version " + number + (agreed ? "" : " sent back"));
        due.answered(id, number, actor.person());
        people.tellProvider(placement.get(), AT_PROVIDER, Kind.PLAN_TO_AGREE, id, false);
        return Optional.empty();
    }

    private static Optional<Refused> refused(String code, String message) {
        return Optional.of(new Refused(code, message));
    }
}
