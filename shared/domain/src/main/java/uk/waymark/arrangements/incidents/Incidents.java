package uk.waymark.arrangements.incidents;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.access.Role;
import uk.waymark.access.Side;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;
import uk.waymark.notices.Kind;
import uk.waymark.placements.PlacementFacts;
import uk.waymark.placements.PlacementPeople;
import uk.waymark.pupils.PupilName;
import uk.waymark.settings.Settings;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/** The school's side of a behaviour incident: who hears of it, and who decides what happens. Catalogue row CX-43. */
@Door
public class Incidents {
    private final IncidentRows rows;
    private final Recording recording;
    private final PlacementFacts placements;
    private final PlacementPeople people;
    private final Settings settings;
    private final Trail trail;
    private final Clock clock;

    Incidents(
            IncidentRows rows,
            Recording recording,
            PlacementFacts placements,
            PlacementPeople people,
            Settings settings,
            Trail trail,
            Clock clock) {
        this.rows = rows;
        this.recording = recording;
        this.placements = placements;
        this.people = people;
        this.settings = settings;
        this.trail = trail;
        this.clock = clock;
    }

    /** A pupil's incidents, the latest first; a hundred at most. One query. */
    public List<Incident> of(Actor actor, PupilId pupil) {
        return rows.ofPupil(pupil, actor.schools(Right.SEE_ATTENDANCE)).stream()
                .map(Incidents::incident)
                .toList();
    }

    /** Those about which nobody has decided, the serious ones first. */
    public List<Incident> waiting(Actor actor) {
        return rows.waiting(actor.schools(Right.SEE_ATTENDANCE)).stream()
                .map(Incidents::incident)
                .toList();
    }

    /** Records one that the school itself heard of. */
    @Transactional
    public Optional<Refused> record(Actor actor, PlacementId placement, NewIncident incident) {
        return placements
                .of(placement)
                .filter(it -> actor.schools(Right.SEE_ATTENDANCE).contains(it.school()))
                .map(it -> recording.record(actor, Side.SCHOOL, it, incident))
                .orElseGet(() -> Optional.of(new Refused("NOT_FOUND", "There is no such placement of your school.")));
    }

    /** Whether the school's settings let the actor decide. */
    public boolean mayDecide(Actor actor, SchoolId school) {
        return holds(
                actor,
                school,
                settings.of(school).get(IncidentSettings.DECIDERS).roles());
    }

    private static boolean holds(Actor actor, SchoolId school, Set<Role> roles) {
        return actor.grants().stream()
                .anyMatch(
                        grant -> roles.contains(grant.role()) && grant.schools().contains(school));
    }

    /**
     * Decides what happens, once. What the provider has to know is told to it; the school's reasoning stays with the school.
     *
     * @param together with whom it was decided, where the route asks for it
     */
    @Transactional
    public Optional<Refused> decide(Actor actor, UUID id, String words, String together, String toProvider) {
        var found = rows.find(id, actor.schools(Right.SEE_ATTENDANCE));
        if (found.isEmpty()) {
            return refused("NOT_FOUND", "There is no such incident of a pupil of your school.");
        }
        var incident = found.get();
        var values = settings.of(incident.schoolId());
        var deciders = values.get(IncidentSettings.DECIDERS);
        if (!holds(actor, incident.schoolId(), deciders.roles())) {
            return refused(
                    "NOT_YOURS", "At your school " + deciders.words().toLowerCase(java.util.Locale.UK) + " decides.");
        }
        if (words.isBlank() || words.length() > 2_000 || toProvider.isBlank() || toProvider.length() > 500) {
            return refused(
                    "WORDS",
                    "Write what was decided, in at most 2,000 characters, and in at most 500 what the provider has to know of it.");
        }
        var route = values.get(IncidentSettings.ROUTE);
        if (together.length() > 300 || route.isTogether() && incident.serious() && together.isBlank()) {
            return refused(
                    "TOGETHER",
                    "At your school a serious incident is decided together with a senior leader or the head. Say with whom.");
        }
        var first =
                rows.decide(id, words.strip(), together.strip(), toProvider.strip(), clock.instant(), actor.person());
        if (first == 0) {
            return refused("DECIDED", "Somebody has decided about this incident already. Look at what was decided.");
        }
        trail.record(actor, Action.INCIDENT_DECIDED, incident.placementId());
        placements
                .of(incident.placementId())
                .ifPresent(it -> people.tellProvider(
                        it, Set.of(Role.PROVIDER_MANAGER, Role.KEY_CONTACT), Kind.INCIDENT_DECIDED, it.id(), false));
        return Optional.empty();
    }

    private static Optional<Refused> refused(String code, String message) {
        return Optional.of(new Refused(code, message));
    }

    private static Incident incident(IncidentRows.Shown row) {
        return new Incident(
                row.id(),
                row.placementId(),
                row.pupilId(),
                PupilName.of(row.legalForename(), row.legalSurname(), row.preferredForename(), row.preferredSurname()),
                row.provider(),
                new NewIncident(
                        row.id(),
                        row.serious(),
                        row.happenedAt(),
                        row.place(),
                        row.what(),
                        row.present(),
                        row.done(),
                        row.injuries(),
                        row.damage(),
                        row.restraint()),
                row.recorder(),
                row.recordedAt(),
                Optional.ofNullable(row.decidedAt())
                        .map(at -> new Incident.Decision(
                                text(row.words()),
                                text(row.together()),
                                text(row.toProvider()),
                                at,
                                text(row.decider()))));
    }

    private static String text(@org.jspecify.annotations.Nullable String stored) {
        return Objects.requireNonNullElse(stored, "");
    }
}
