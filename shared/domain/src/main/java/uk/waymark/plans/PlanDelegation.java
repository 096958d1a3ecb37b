package uk.waymark.plans;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.access.Rights;
import uk.waymark.access.Role;
import uk.waymark.calendar.Session;
import uk.waymark.ids.Id;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.SchoolId;
import uk.waymark.notices.Kind;
import uk.waymark.notices.Outbox;
import uk.waymark.placements.PlacementFacts;
import uk.waymark.placements.PlacementFile;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/** The head gives the preparing of a placement's plan to a member of staff; who gave it to whom stays on record. Catalogue row ROL-15. */
@Door
public class PlanDelegation {
    private static final Refused NOT_FOUND =
            new Refused("NOT_FOUND", "There is no such placement whose plan you may give to somebody.");

    private final PlanRows rows;
    private final PlanDue due;
    private final PlacementFacts placements;
    private final Outbox outbox;
    private final Trail trail;
    private final Clock clock;

    PlanDelegation(PlanRows rows, PlanDue due, PlacementFacts placements, Outbox outbox, Trail trail, Clock clock) {
        this.rows = rows;
        this.due = due;
        this.placements = placements;
        this.outbox = outbox;
        this.trail = trail;
        this.clock = clock;
    }

    /** Somebody to whom it may be given. */
    public record Member(PersonId id, String name) {}

    /** Those of the school who see its pupils, the head excepted; none for whoever may not give it. */
    public List<Member> members(Actor actor, PlacementId id) {
        return placements.of(id).filter(it -> decides(actor, it)).stream()
                .flatMap(it -> members(it.school()).stream())
                .filter(it -> !it.id().equals(actor.person()))
                .toList();
    }

    private List<Member> members(SchoolId school) {
        var roles = Stream.of(Role.values())
                .filter(role -> Rights.of(role).contains(Right.SEE_PUPILS))
                .map(Role::name)
                .toList();
        return rows.members(school, roles).stream()
                .map(row -> new Member(row.id(), row.name()))
                .toList();
    }

    /** Gives it to them, in the place of whoever had it before; they are told and may write it from now on. */
    @Transactional
    public Optional<Refused> give(Actor actor, PlacementId id, PersonId to) {
        var placement = placements.lock(id).filter(it -> decides(actor, it));
        if (placement.isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        if (!placement.get().isOpen(Session.today(clock))) {
            return Optional.of(new Refused("OVER", "This placement is over. There is no plan to prepare."));
        }
        if (members(actor, id).stream().noneMatch(it -> it.id().equals(to))) {
            return Optional.of(
                    new Refused("NOT_A_COLLEAGUE", "Choose somebody of your school who may see its pupils."));
        }
        if (rows.delegations(id).stream().limit(1).noneMatch(it -> it.toPerson().equals(to))) {
            var delegation = Id.next();
            rows.delegate(delegation, id, to, clock.instant(), actor.person());
            var obligation = due.given(placement.get(), delegation, to);
            trail.record(actor, Action.OBLIGATION_DELEGATED, obligation, "to " + to.value());
            outbox.notify(to, Kind.DELEGATED, obligation, false);
        }
        return Optional.empty();
    }

    private static boolean decides(Actor actor, PlacementFile it) {
        return actor.schools(Right.DECIDE_REFERRALS).contains(it.school());
    }
}
