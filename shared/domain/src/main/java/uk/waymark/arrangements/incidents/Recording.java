package uk.waymark.arrangements.incidents;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.access.Side;
import uk.waymark.calendar.Session;
import uk.waymark.notices.Kind;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementPeople;
import uk.waymark.settings.Settings;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/** Writes an incident down and tells those to whom the school's route leads; a door has to have narrowed who asks. */
@Singleton
class Recording {
    private final IncidentRows rows;
    private final PlacementPeople people;
    private final Settings settings;
    private final Trail trail;
    private final Clock clock;

    Recording(IncidentRows rows, PlacementPeople people, Settings settings, Trail trail, Clock clock) {
        this.rows = rows;
        this.people = people;
        this.settings = settings;
        this.trail = trail;
        this.clock = clock;
    }

    Optional<Refused> record(Actor actor, Side side, PlacementFile placement, NewIncident it) {
        var now = clock.instant();
        if (it.happenedAt().isAfter(now) || Session.dateOf(it.happenedAt()).isBefore(placement.startsOn())) {
            return Optional.of(new Refused(
                    "WHEN",
                    "Write when it happened: in the past, and since the placement began. Check the day and the time."));
        }
        if (!it.isComplete() || it.isTooLong()) {
            return Optional.of(new Refused(
                    "WORDS",
                    "Write where it was, what happened, who was there, and what was done. Keep each part short."));
        }
        var added = rows.add(
                it.id(),
                placement.id(),
                placement.pupil(),
                placement.school(),
                placement.provider(),
                it.serious(),
                it.happenedAt(),
                it.place(),
                it.what(),
                it.present(),
                it.done(),
                it.injuries(),
                it.damage(),
                it.restraint(),
                side.name(),
                now,
                actor.person());
        if (added > 0) {
            trail.record(actor, Action.INCIDENT_RECORDED, placement.id());
            people.tellSchool(placement, told(placement, it), Kind.INCIDENT_RECORDED, placement.pupil(), it.serious());
        }
        return Optional.empty();
    }

    /** Whoever was held, the DSL hears of as well, whatever the route. */
    private Set<Role> told(PlacementFile placement, NewIncident it) {
        var roles = new HashSet<>(
                settings.of(placement.school()).get(IncidentSettings.ROUTE).told());
        if (it.restraint()) {
            roles.addAll(Set.of(Role.DSL, Role.DEPUTY_DSL));
        }
        return roles;
    }
}
