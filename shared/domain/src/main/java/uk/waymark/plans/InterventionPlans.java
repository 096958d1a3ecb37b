package uk.waymark.plans;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.access.Role;
import uk.waymark.calendar.Session;
import uk.waymark.ids.Id;
import uk.waymark.ids.PlacementId;
import uk.waymark.notices.Kind;
import uk.waymark.placements.PlacementFacts;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementPeople;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * The school's own plan for a pupil in a placement, in versions: what it is for, by when what is reached, which needs there are and how
 * each is met, which other documents it takes up. The provider agrees to it, and somebody looks at the objectives in time. Catalogue
 * rows ILP-02 to ILP-07, ILP-10 to ILP-14, ILP-16, ILP-17, CUR-15, BEH-05.
 */
@Door
public class InterventionPlans {
    private static final Refused NOT_FOUND =
            new Refused("NOT_FOUND", "There is no such placement whose plan you keep.");
    private static final Set<Role> AT_PROVIDER = Set.of(Role.PROVIDER_MANAGER, Role.KEY_CONTACT);

    private final PlanRows rows;
    private final PlanVersions versions;
    private final PlanDue due;
    private final Looks looks;
    private final PlanReach reach;
    private final PlacementFacts placements;
    private final PlacementPeople people;
    private final Trail trail;
    private final Clock clock;

    InterventionPlans(
            PlanRows rows,
            PlanVersions versions,
            PlanDue due,
            Looks looks,
            PlanReach reach,
            PlacementFacts placements,
            PlacementPeople people,
            Trail trail,
            Clock clock) {
        this.rows = rows;
        this.versions = versions;
        this.due = due;
        this.looks = looks;
        this.reach = reach;
        this.placements = placements;
        this.people = people;
        this.trail = trail;
        this.clock = clock;
    }

    /** With every version; empty for a placement that is not of the actor's schools. */
    public Optional<PlanFile> of(Actor actor, PlacementId id) {
        return reach.seenAtSchool(actor, id)
                .map(it -> new PlanFile(
                        versions.of(id),
                        rows.delegations(id).stream()
                                .map(row ->
                                        new PlanFile.Delegation(row.toPerson(), row.name(), row.givenAt(), row.by()))
                                .toList(),
                        rows.checks(List.of(id)).stream()
                                .map(row -> new PlanFile.Check(row.adjusted(), row.words(), row.checkedAt(), row.by()))
                                .toList(),
                        due.nextCheck(it, looks.last(it)),
                        mayWrite(actor, it)));
    }

    /** The newest version, for the provider until the placement's last day has passed, and for the school. */
    public Optional<Plan> newest(Actor actor, PlacementId id) {
        return reach.seen(actor, id)
                .flatMap(it -> Optional.ofNullable(versions.newest(List.of(id)).get(id)));
    }

    /**
     * Writes the next version. Refused when somebody else has in the meantime, and when a part of it is missing.
     *
     * @param seen the number of the version that the writer had before them; 0 for the first
     */
    @Transactional
    public Optional<Refused> write(Actor actor, PlacementId id, int seen, NewPlan wanted) {
        var locked = placements.lock(id).filter(it -> mayWrite(actor, it));
        if (locked.isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        var placement = locked.get();
        if (!placement.isOpen(Session.today(clock))) {
            return refused("OVER", "This placement is over. Its plan stays as it is.");
        }
        if (number(id) != seen) {
            return refused("STALE", "Somebody else has written a version meanwhile. Look at it, then write yours.");
        }
        var refused = PlanRefusals.of(placement, wanted);
        if (refused.isPresent()) {
            return refused;
        }
        save(actor, id, seen + 1, wanted);
        trail.record(actor, Action.PLAN_WRITTEN, id, "version " + (seen + 1));
        due.planned(id, actor.person());
        people.tellProvider(placement, AT_PROVIDER, Kind.PLAN_TO_AGREE, id, false);
        return Optional.empty();
    }

    private int number(PlacementId id) {
        return rows.newest(List.of(id)).stream()
                .mapToInt(PlanRows.Version::number)
                .findFirst()
                .orElse(0);
    }

    private void save(Actor actor, PlacementId placement, int number, NewPlan it) {
        var id = Id.next();
        rows.save(new PlanRows.Row(
                id,
                placement,
                number,
                it.purpose(),
                it.from(),
                it.to(),
                it.howAssessed(),
                it.howMonitored(),
                it.challenge().name(),
                it.challengeWords(),
                it.reason(),
                clock.instant(),
                actor.person()));
        for (var position = 0; position < it.milestones().size(); position++) {
            var step = it.milestones().get(position);
            rows.addMilestone(id, position, step.words(), step.dueOn());
        }
        for (var position = 0; position < it.links().size(); position++) {
            var link = it.links().get(position);
            rows.addLink(id, position, link.source().name(), link.document(), link.outcome(), link.delivery());
        }
        it.needs().forEach((area, need) -> rows.addNeed(id, area.name(), need.none(), need.need(), need.metBy()));
    }

    /** The provider agrees to the newest version; twice is as once. Catalogue row ILP-11. */
    @Transactional
    public Optional<Refused> agree(Actor actor, PlacementId id, int number) {
        var placement = placements.of(id).filter(it -> reach.keepsThere(actor, it));
        if (placement.isEmpty()) {
            return refused("NOT_FOUND", "There is no such pupil who is placed with you.");
        }
        var newest = rows.newest(List.of(id)).stream().findFirst();
        if (newest.isEmpty() || newest.get().number() != number) {
            return refused("STALE", "The school has changed the plan. Read the newest version, then agree to it.");
        }
        if (rows.agree(newest.get().id(), clock.instant(), actor.person()) > 0) {
            trail.record(actor, Action.PLAN_AGREED, id, "version " + number);
        }
        return Optional.empty();
    }

    /**
     * Says that the objectives were looked at. The same sent twice counts once.
     *
     * @param check made by whoever looks, so that a second sending is known
     */
    @Transactional
    public Optional<Refused> check(Actor actor, PlacementId id, UUID check, boolean adjusted, String words) {
        var placement = placements.lock(id).filter(it -> reach.plans(actor, it));
        if (placement.isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        if (words.isBlank() || words.length() > 1_000) {
            return refused("WORDS", "Say in at most 1,000 characters what you found.");
        }
        if (rows.check(check, id, adjusted, words.strip(), clock.instant(), actor.person()) > 0) {
            trail.record(actor, Action.PLAN_WRITTEN, id, "objectives looked at");
            due.bring(placement.get());
        }
        return Optional.empty();
    }

    private boolean mayWrite(Actor actor, PlacementFile it) {
        return reach.plans(actor, it)
                || actor.schools(Right.SEE_PUPILS).contains(it.school())
                        && rows.delegations(it.id()).stream()
                                .findFirst()
                                .filter(row -> row.toPerson().equals(actor.person()))
                                .isPresent();
    }

    private static Optional<Refused> refused(String code, String message) {
        return Optional.of(new Refused(code, message));
    }
}
