package uk.waymark.placements;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.waymark.access.Role;
import uk.waymark.calendar.Session;
import uk.waymark.ids.PlacementId;
import uk.waymark.notices.Kind;
import uk.waymark.settings.Settings;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * Holds a placement until everything on its start list is in order, and lets it begin then. What has begun goes on: what to do about
 * it is for people. Catalogue rows REF-15, REF-23, SLA-44, TRN-01.
 */
@Singleton
public class StartLists {
    private static final Set<Role> TOLD = Set.of(Role.AP_LEAD, Role.HEAD);

    private final List<StartCheck> checks;
    private final PlacementFacts facts;
    private final PlacementHolds holds;
    private final Settings settings;
    private final PlacementPeople people;
    private final Trail trail;
    private final Clock clock;

    StartLists(
            List<StartCheck> checks,
            PlacementFacts facts,
            PlacementHolds holds,
            Settings settings,
            PlacementPeople people,
            Trail trail,
            Clock clock) {
        this.checks =
                checks.stream().sorted(Comparator.comparing(StartCheck::part)).toList();
        this.facts = facts;
        this.holds = holds;
        this.settings = settings;
        this.people = people;
        this.trail = trail;
        this.clock = clock;
    }

    /** How the placement's list stands; a door has to have narrowed who asks. */
    public StartList of(PlacementFile placement) {
        var values = settings.on(placement.school(), placement.startsOn());
        return new StartList(
                checks.stream().map(check -> check.check(placement, values)).toList());
    }

    /** Holds it or lets it begin, as its list stands now. Nothing happens where nothing has changed, and to what has begun. */
    @Transactional
    public void look(PlacementId id) {
        facts.lock(id).ifPresent(it -> look(it, it.startsOn().isAfter(Session.today(clock))));
    }

    /** @param toCome whether it has not begun; on its first day only one that has just been made has not */
    private void look(PlacementFile placement, boolean toCome) {
        var today = Session.today(clock);
        var held = holds.isHeld(placement.id(), HoldSource.START_LIST);
        var waits = held || placement.heldBecause().isPresent() || toCome;
        if (!placement.isOpen(today) || placement.takenOver().isPresent() || !waits) {
            return;
        }
        var list = of(placement);
        var holding = settings.on(placement.school(), placement.startsOn()).get(StartSettings.HOLD) && !list.isReady();
        if (holding && holds.hold(placement.id(), HoldSource.START_LIST, list.words()) && !held) {
            trail.record(Optional.empty(), Action.PLACEMENT_HELD, Optional.of(placement.id()), "");
            tell(placement, Kind.PLACEMENT_WAITS);
        } else if (!holding && held) {
            holds.lift(placement.id(), HoldSource.START_LIST);
            trail.record(Optional.empty(), Action.PLACEMENT_HOLD_LIFTED, Optional.of(placement.id()), "");
            tell(placement, Kind.PLACEMENT_READY);
        }
    }

    private void tell(PlacementFile placement, Kind kind) {
        people.tellSchool(placement, TOLD, kind, placement.id(), false);
    }

    @EventListener
    void made(PlacementMade made) {
        facts.lock(made.id()).ifPresent(it -> look(it, !it.startsOn().isBefore(Session.today(clock))));
    }

    @EventListener
    void changed(StartChanged changed) {
        look(changed.id());
    }
}
