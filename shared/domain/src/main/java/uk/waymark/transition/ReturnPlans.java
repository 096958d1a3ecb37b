package uk.waymark.transition;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.access.Role;
import uk.waymark.calendar.Session;
import uk.waymark.families.Families;
import uk.waymark.families.FamilyNews;
import uk.waymark.families.NewRelease;
import uk.waymark.families.ReleaseKind;
import uk.waymark.families.Releases;
import uk.waymark.ids.Id;
import uk.waymark.ids.PlacementId;
import uk.waymark.notices.Kind;
import uk.waymark.placements.PlacementFacts;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementFiles;
import uk.waymark.placements.PlacementPeople;
import uk.waymark.placements.StartChanged;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;
import uk.waymark.transition.ReturnPlan.Readiness;

/**
 * The plan for a pupil's return or next step, written when the placement starts, agreed to by the provider, and judged on the way.
 * Catalogue rows TRN-01 to TRN-08, TRN-14 to TRN-16, TRN-18, TRN-22, OSD-21.
 */
@Door
public class ReturnPlans {
    private static final Refused NOT_FOUND =
            new Refused("NOT_FOUND", "There is no such placement whose plan you keep.");

    private final ReturnRows rows;
    private final ReturnFacts facts;
    private final PlacementFacts placements;
    private final PlacementPeople people;
    private final Families families;
    private final Releases releases;
    private final ApplicationEventPublisher<StartChanged> changed;
    private final Trail trail;
    private final Clock clock;

    ReturnPlans(
            ReturnRows rows,
            ReturnFacts facts,
            PlacementFacts placements,
            PlacementPeople people,
            Families families,
            Releases releases,
            ApplicationEventPublisher<StartChanged> changed,
            Trail trail,
            Clock clock) {
        this.rows = rows;
        this.facts = facts;
        this.placements = placements;
        this.people = people;
        this.families = families;
        this.releases = releases;
        this.changed = changed;
        this.trail = trail;
        this.clock = clock;
    }

    /** For the school, and for the provider until the placement's last day has passed. */
    public Optional<ReturnPlan> of(Actor actor, PlacementId placement) {
        return placements.of(placement).filter(it -> maySee(actor, it)).flatMap(it -> facts.of(it.id()));
    }

    /**
     * Writes the next version; the provider agrees to each anew. Refused when somebody else has written one in the meantime, and when
     * the aim is not the usual school and nobody says why.
     *
     * @param seen the number of the version that the writer had before them; 0 where there was none
     * @param because what has changed; empty for the first
     */
    @Transactional
    public Optional<Refused> write(Actor actor, PlacementId id, int seen, NewReturnPlan plan, String because) {
        var placement = placements.lock(id).filter(it -> mayKeep(actor, it));
        if (placement.isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        var now = facts.of(id).map(ReturnPlan::number).orElse(0);
        if (now != seen) {
            return refused("STALE", "Somebody else has written this plan anew. Read theirs, then write yours.");
        }
        var refused = refuse(placement.get(), plan, seen, because);
        if (refused.isPresent()) {
            return refused;
        }
        save(actor, id, seen + 1, plan, because.strip());
        trail.record(actor, Action.RETURN_PLANNED, id, "version " + (seen + 1));
        people.tellProvider(
                placement.get(), Set.of(Role.PROVIDER_MANAGER, Role.KEY_CONTACT), Kind.PLAN_TO_AGREE, id, false);
        changed.publishEvent(new StartChanged(id));
        return Optional.empty();
    }

    private void save(Actor actor, PlacementId id, int number, NewReturnPlan plan, String because) {
        rows.save(new ReturnRows.Row(
                Id.next(),
                id,
                number,
                plan.aim().name(),
                plan.aimReason(),
                plan.targetOn(),
                plan.readiness(),
                plan.schoolSupport(),
                plan.providerSupport(),
                plan.stages(),
                plan.induction(),
                plan.careers(),
                plan.discussedWith(),
                plan.explained(),
                because,
                clock.instant(),
                actor.person()));
    }

    private static Optional<Refused> refuse(PlacementFile placement, NewReturnPlan plan, int seen, String because) {
        if (plan.isTooLong() || because.length() > 500) {
            return refused("INVALID", "Each part has at most 2,000 characters, and the reason for a change 500.");
        }
        if (seen > 0 && because.isBlank()) {
            return refused("REASON", "Say what has changed since the plan before.");
        }
        if (plan.aim() != Aim.USUAL_SCHOOL && plan.aimReason().isEmpty()) {
            return refused(
                    "AIM", "Say why this aim is right rather than the usual school, and who decided it with whom.");
        }
        if (plan.readiness().isEmpty()) {
            return refused("READINESS", "Say how everybody will judge that the pupil is ready.");
        }
        if (plan.schoolSupport().isEmpty() || plan.providerSupport().isEmpty()) {
            return refused("SUPPORT", "Say what the school does for it, and what the provider does.");
        }
        return plan.targetOn().isBefore(placement.startsOn())
                ? refused("DATES", "The day by which it is to be reached is before the placement begins.")
                : Optional.empty();
    }

    /** The provider agrees to the newest version. Refused when another has been written since it was read; twice is once. */
    @Transactional
    public Optional<Refused> agree(Actor actor, PlacementId id, int number, String words) {
        var placement = placements
                .lock(id)
                .filter(it -> it.isOpen(today()) && PlacementFiles.isAt(actor, Right.WRITE_REPORTS, it));
        var plan = placement.flatMap(it -> facts.of(id));
        if (plan.isEmpty()) {
            return refused("NOT_FOUND", "There is no such plan that waits for you.");
        }
        if (plan.get().number() != number) {
            return refused("STALE", "The school has written this plan anew. Read it as it is now, then agree.");
        }
        if (words.length() > 1_000) {
            return refused("INVALID", "Write at most 1,000 characters.");
        }
        if (rows.agree(id, number, words.strip(), clock.instant(), actor.person()) > 0) {
            trail.record(actor, Action.PLAN_AGREED, id, "return, version " + number);
            changed.publishEvent(new StartChanged(id));
        }
        return Optional.empty();
    }

    /** Says how ready the pupil is; school and provider may. The same tap twice counts once. */
    @Transactional
    public Optional<Refused> judge(Actor actor, UUID id, PlacementId placement, Readiness readiness, String words) {
        var file = placements
                .of(placement)
                .filter(it -> mayKeep(actor, it)
                        || it.isOpen(today()) && PlacementFiles.isAt(actor, Right.WRITE_REPORTS, it));
        if (file.isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        if (words.isBlank() || words.length() > 1_000) {
            return refused("INVALID", "Say in at most 1,000 characters what you have seen that shows it.");
        }
        if (rows.judge(id, placement, today(), readiness.name(), words.strip(), clock.instant(), actor.person()) > 0) {
            trail.record(actor, Action.READINESS_JUDGED, placement);
        }
        return Optional.empty();
    }

    /** Lets the family see the newest version. Catalogue row TRN-06. */
    @Transactional
    public Optional<Refused> release(Actor actor, PlacementId id) {
        var placement = placements
                .lock(id)
                .filter(it -> actor.schools(Right.RELEASE_TO_FAMILY).contains(it.school()));
        var plan = placement.flatMap(it -> facts.of(id));
        if (plan.isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        releases.release(
                actor,
                new NewRelease(
                        placement.get().pupil(),
                        Optional.of(id),
                        ReleaseKind.RETURN_PLAN,
                        id.value(),
                        "The plan for the return or next step",
                        ReturnWords.of(plan.get().plan()),
                        Optional.empty(),
                        Optional.empty()));
        families.tell(placement.get().pupil(), FamilyNews.PLAN);
        return Optional.empty();
    }

    private boolean maySee(Actor actor, PlacementFile it) {
        return actor.schools(Right.SEE_PUPILS).contains(it.school())
                || it.isOpen(today()) && PlacementFiles.isAt(actor, Right.SEE_PLACED_PUPILS, it);
    }

    private static boolean mayKeep(Actor actor, PlacementFile it) {
        return actor.schools(Right.PLACE_PUPILS).contains(it.school())
                || actor.schools(Right.PLAN_SUPPORT).contains(it.school());
    }

    private LocalDate today() {
        return Session.today(clock);
    }

    private static Optional<Refused> refused(String code, String message) {
        return Optional.of(new Refused(code, message));
    }
}
