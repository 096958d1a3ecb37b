package uk.waymark.contact;

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
import uk.waymark.access.Role;
import uk.waymark.calendar.Session;
import uk.waymark.ids.PlacementId;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * The school keeps its duty for a placed pupil's safety: its DSL says, with the day, what satisfied the school, or that it is not; then
 * the AP lead has to act today. Catalogue row PAS-15.
 */
@Door
public class SafetyStatements {
    private static final Refused NOT_FOUND =
            new Refused("NOT_FOUND", "There is no such placement of a school whose DSL you are.");

    private final SafetyRows rows;
    private final TaskGiving tasks;
    private final Reach reach;
    private final Trail trail;
    private final Clock clock;

    SafetyStatements(SafetyRows rows, TaskGiving tasks, Reach reach, Trail trail, Clock clock) {
        this.rows = rows;
        this.tasks = tasks;
        this.reach = reach;
        this.trail = trail;
        this.clock = clock;
    }

    /** The newest first. */
    public List<SafetyStatement> of(Actor actor, PlacementId placement) {
        return reach.reading(actor, placement)
                .map(file -> rows.of(placement).stream()
                        .map(it -> new SafetyStatement(it.satisfied(), it.words(), it.statedOn(), it.by()))
                        .toList())
                .orElse(List.of());
    }

    /** Only the DSL or a deputy. The same again counts once. */
    @Transactional
    public Optional<Refused> state(
            Actor actor, UUID id, PlacementId placement, boolean satisfied, String words, LocalDate on) {
        var file = reach.reading(actor, placement)
                .filter(it -> actor.schools(Right.HANDLE_CONCERNS).contains(it.school()));
        if (file.isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        if (words.isBlank() || words.length() > 1_000) {
            return Optional.of(new Refused("WORDS", "Say in at most 1,000 characters what it rests on."));
        }
        if (on.isAfter(Session.today(clock))) {
            return Optional.of(new Refused("IN_THE_FUTURE", "This day has not come yet."));
        }
        if (rows.add(id, placement, satisfied, words.strip(), on, clock.instant(), actor.person()) > 0) {
            trail.record(actor, Action.WELFARE_CHECKED, placement, satisfied ? "satisfied" : "not satisfied");
            if (!satisfied) {
                tasks.give(
                        actor,
                        id,
                        file.get(),
                        "The DSL is not satisfied that the pupil is safe there. Speak to the DSL today.",
                        Role.AP_LEAD,
                        Session.today(clock),
                        true);
            }
        }
        return Optional.empty();
    }
}
