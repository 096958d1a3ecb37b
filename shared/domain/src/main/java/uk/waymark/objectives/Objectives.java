package uk.waymark.objectives;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.ids.Id;
import uk.waymark.ids.ObjectiveId;
import uk.waymark.ids.PlacementId;
import uk.waymark.placements.PlacementFacts;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementFiles;
import uk.waymark.placements.StartChanged;
import uk.waymark.settings.Settings;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * The objectives of a placement: the school agrees on them with the provider, both see how far they have come. A new wording is a new
 * version; measurements are only added. Catalogue rows SLA-18, SLA-49, ILP-02 to ILP-06, ILP-18, CX-30.
 */
@Door
public class Objectives {
    private static final Refused NOT_FOUND =
            new Refused("NOT_FOUND", "There is no such placement or objective that you keep.");

    private final ObjectiveRows rows;
    private final ObjectiveLists lists;
    private final PlacementFacts placements;
    private final Settings settings;
    private final ApplicationEventPublisher<StartChanged> changed;
    private final Trail trail;
    private final Clock clock;

    Objectives(
            ObjectiveRows rows,
            ObjectiveLists lists,
            PlacementFacts placements,
            Settings settings,
            ApplicationEventPublisher<StartChanged> changed,
            Trail trail,
            Clock clock) {
        this.rows = rows;
        this.lists = lists;
        this.placements = placements;
        this.settings = settings;
        this.changed = changed;
        this.trail = trail;
        this.clock = clock;
    }

    /** For the school, and for the provider until the placement's last day has passed. */
    public List<Objective> of(Actor actor, PlacementId placement) {
        return placements.of(placement).filter(it -> maySee(actor, it)).isPresent() ? lists.of(placement) : List.of();
    }

    /** Agrees on one more. Refused over the school's greatest number, and when a part of it is missing. */
    @Transactional
    public ObjectiveOutcome add(Actor actor, PlacementId placement, NewObjective wanted) {
        var file = placements.lock(placement).filter(it -> mayKeep(actor, it));
        if (file.isEmpty()) {
            return new ObjectiveOutcome.Not(NOT_FOUND);
        }
        var refused = refuse(file.get(), wanted).or(() -> tooMany(file.get()));
        if (refused.isPresent()) {
            return new ObjectiveOutcome.Not(refused.get());
        }
        var id = ObjectiveId.next();
        rows.save(new ObjectiveRows.Row(id, placement, clock.instant(), actor.person()));
        version(actor, id, 1, wanted, "As agreed");
        trail.record(actor, Action.OBJECTIVE_AGREED, id);
        changed.publishEvent(new StartChanged(placement));
        return new ObjectiveOutcome.Agreed(id);
    }

    /** Words it anew, with the reason; refused when somebody else has in the meantime. */
    @Transactional
    public Optional<Refused> change(Actor actor, ObjectiveId id, int seen, NewObjective wanted, String reason) {
        var placement = rows.placement(id).flatMap(placements::lock).filter(it -> mayKeep(actor, it));
        if (placement.isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        var now = now(placement.get(), id);
        if (now.version() != seen) {
            return refused(
                    "STALE", "Somebody else has changed this objective. Look at it as it is now, then change it.");
        }
        if (!now.isOpen()) {
            return refused("CLOSED", "This objective is closed. Agree on a new one.");
        }
        if (reason.isBlank() || reason.length() > 500) {
            return refused("INVALID", "Say in at most 500 characters why it changes.");
        }
        var refused = refuse(placement.get(), wanted);
        if (refused.isPresent()) {
            return refused;
        }
        version(actor, id, seen + 1, wanted, reason.strip());
        trail.record(actor, Action.OBJECTIVE_CHANGED, id);
        changed.publishEvent(new StartChanged(placement.get().id()));
        return Optional.empty();
    }

    /**
     * States how far it has come. The same statement sent twice counts once.
     *
     * @param id made by whoever states it, so that a second sending is known
     */
    @Transactional
    public Optional<Refused> measure(Actor actor, UUID id, ObjectiveId objective, Measurement measured) {
        var placement = rows.placement(objective)
                .flatMap(placements::of)
                .filter(it -> mayKeep(actor, it) || PlacementFiles.isAt(actor, Right.WRITE_REPORTS, it));
        if (placement.isEmpty() || !maySee(actor, placement.get())) {
            return Optional.of(NOT_FOUND);
        }
        if (measured.on().isAfter(Session.today(clock))) {
            return refused("IN_THE_FUTURE", "This day has not come yet.");
        }
        if (measured.words().length() > 1_000) {
            return refused("INVALID", "Write at most 1,000 characters.");
        }
        if (rows.measure(
                        id,
                        objective,
                        measured.on(),
                        measured.value().orElse(null),
                        measured.direction().name(),
                        measured.words().strip(),
                        measured.from().name(),
                        clock.instant(),
                        actor.person())
                > 0) {
            trail.record(actor, Action.OBJECTIVE_MEASURED, objective);
        }
        return Optional.empty();
    }

    /** Says what became of it. Refused the second time. */
    @Transactional
    public Optional<Refused> close(Actor actor, ObjectiveId id, Objective.Result result, String words) {
        var placement = rows.placement(id).flatMap(placements::of).filter(it -> mayKeep(actor, it));
        if (placement.isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        if (words.length() > 1_000) {
            return refused("INVALID", "Write at most 1,000 characters.");
        }
        if (rows.close(id, result.name(), words.strip(), Session.today(clock), clock.instant(), actor.person()) == 0) {
            return refused("CLOSED", "This objective is closed already.");
        }
        trail.record(actor, Action.OBJECTIVE_CLOSED, id);
        return Optional.empty();
    }

    private Objective now(PlacementFile placement, ObjectiveId id) {
        return lists.of(placement.id()).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void version(Actor actor, ObjectiveId id, int number, NewObjective it, String reason) {
        rows.addVersion(
                Id.next(),
                id,
                number,
                it.words(),
                it.strand().name(),
                it.source().name(),
                it.measure(),
                it.baseline(),
                it.baselineValue().orElse(null),
                it.targetValue().orElse(null),
                it.success(),
                it.dueOn(),
                reason,
                clock.instant(),
                actor.person());
    }

    private Optional<Refused> tooMany(PlacementFile placement) {
        var most = settings.of(placement.school()).get(ObjectiveSettings.MAX);
        var open = lists.of(placement.id()).stream().filter(Objective::isOpen).count();
        return most > 0 && open >= most
                ? refused(
                        "TOO_MANY",
                        "Your school has at most " + most + " objectives at a time. Close one, or change the setting.")
                : Optional.empty();
    }

    private static Optional<Refused> refuse(PlacementFile placement, NewObjective it) {
        if (it.words().isEmpty() || it.words().length() > 500) {
            return refused("WORDS", "Write the objective in at most 500 characters.");
        }
        if (it.measure().isEmpty() || it.measure().length() > 300) {
            return refused("MEASURE", "Say in at most 300 characters how it is measured.");
        }
        if (it.baseline().isEmpty() || it.baseline().length() > 500) {
            return refused("BASELINE", "Say in at most 500 characters where the pupil stands now.");
        }
        if (it.success().length() > 500) {
            return refused("SUCCESS", "Say in at most 500 characters how everybody will see that it is reached.");
        }
        return it.dueOn().isBefore(placement.startsOn())
                ? refused("DATES", "An objective is due after the placement has begun. Check the day.")
                : Optional.empty();
    }

    private static Optional<Refused> refused(String code, String message) {
        return Optional.of(new Refused(code, message));
    }

    private boolean maySee(Actor actor, PlacementFile it) {
        return actor.schools(Right.SEE_PUPILS).contains(it.school())
                || it.isOpen(today()) && PlacementFiles.isAt(actor, Right.SEE_PLACED_PUPILS, it);
    }

    private LocalDate today() {
        return Session.today(clock);
    }

    private static boolean mayKeep(Actor actor, PlacementFile it) {
        return actor.schools(Right.PLACE_PUPILS).contains(it.school())
                || actor.schools(Right.PLAN_SUPPORT).contains(it.school());
    }
}
