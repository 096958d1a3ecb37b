package uk.waymark.transition;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.access.Role;
import uk.waymark.calendar.Session;
import uk.waymark.ids.PupilId;
import uk.waymark.notices.Kind;
import uk.waymark.placements.PlacementFacts;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementPeople;
import uk.waymark.placements.Placements;
import uk.waymark.pupils.Roll;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * A pupil has left the school's roll, as when the family moves: the placements that the school made end with it, and each provider is
 * told. What another school does for the pupil is that school's own.
 */
@Door
public class Leavers {
    private static final Set<Role> AT_PROVIDER = Set.of(Role.PROVIDER_MANAGER, Role.KEY_CONTACT);

    private final LeaverRows rows;
    private final Roll roll;
    private final Placements placements;
    private final PlacementFacts files;
    private final PlacementPeople people;
    private final Trail trail;
    private final Clock clock;

    Leavers(
            LeaverRows rows,
            Roll roll,
            Placements placements,
            PlacementFacts files,
            PlacementPeople people,
            Trail trail,
            Clock clock) {
        this.rows = rows;
        this.roll = roll;
        this.placements = placements;
        this.files = files;
        this.people = people;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * The pupil was on the roll until the day. Refused for a day that has not come, and for a pupil who is on no roll of the actor's.
     *
     * @param whereTo the school or area that the pupil moved to, as far as it is known
     */
    @Transactional
    public Optional<Refused> left(Actor actor, PupilId pupil, LocalDate lastDay, String whereTo) {
        var keeps = new HashSet<>(actor.schools(Right.IMPORT_PUPILS));
        keeps.retainAll(actor.schools(Right.SEE_PUPILS));
        var school = roll.lock(pupil, keeps);
        if (school.isEmpty()) {
            return refused("NOT_FOUND", "This pupil is not on the roll of a school whose pupils you keep.");
        }
        if (lastDay.isAfter(Session.today(clock))) {
            return refused(
                    "IN_THE_FUTURE", "Record it on the pupil's last day, or after it. Until then nothing changes.");
        }
        if (whereTo.isBlank() || whereTo.length() > 500) {
            return refused("INVALID", "Say in at most 500 characters where the pupil moved, or whom you have asked.");
        }
        rows.leave(pupil, lastDay);
        rows.add(pupil, lastDay, whereTo.strip(), clock.instant(), actor.person());
        trail.record(actor, Action.PLACEMENT_ENDED, pupil, "left the roll");
        files.ofPupil(pupil).stream()
                .filter(it -> it.school().equals(school.get()) && it.isOpen(lastDay.plusDays(1)))
                .forEach(it -> end(actor, it, lastDay));
        return Optional.empty();
    }

    private void end(Actor actor, PlacementFile placement, LocalDate lastDay) {
        placements.endForLeaver(actor, placement, lastDay, EndReason.MOVED_AWAY.words());
        people.tellProvider(placement, AT_PROVIDER, Kind.PLACEMENT_ENDED, placement.id(), false);
    }

    private static Optional<Refused> refused(String code, String message) {
        return Optional.of(new Refused(code, message));
    }
}
