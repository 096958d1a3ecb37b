package uk.waymark.plans;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
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
 * What a provider finds out about a new pupil's learning in the first days: which course and level suit, and with what support. The
 * school hears at once. Catalogue rows ILP-01, CX-29, DL-24.
 */
@Door
public class InitialAssessments {
    private static final Refused NOT_FOUND = new Refused("NOT_FOUND", "There is no such pupil who is placed with you.");

    private final AssessmentRows rows;
    private final PlanDue due;
    private final PlanReach reach;
    private final PlacementFacts placements;
    private final PlacementPeople people;
    private final Trail trail;
    private final Clock clock;

    InitialAssessments(
            AssessmentRows rows,
            PlanDue due,
            PlanReach reach,
            PlacementFacts placements,
            PlacementPeople people,
            Trail trail,
            Clock clock) {
        this.rows = rows;
        this.due = due;
        this.reach = reach;
        this.placements = placements;
        this.people = people;
        this.trail = trail;
        this.clock = clock;
    }

    /** The newest first; for the school, and for the provider until the placement's last day has passed. */
    public List<Assessment> of(Actor actor, PlacementId id) {
        return reach.seen(actor, id).stream()
                .flatMap(it -> rows.of(List.of(it.id())).stream())
                .map(AssessmentRows.Shown::assessment)
                .toList();
    }

    /** By when the first one is due; empty where the school asks for none. */
    public Optional<LocalDate> dueOn(Actor actor, PlacementId id) {
        return reach.seen(actor, id).flatMap(due::assessmentDue);
    }

    /**
     * Sends the assessment, or one that mends it.
     *
     * @param seen the number of the version that the writer had before them; 0 for the first
     */
    @Transactional
    public Optional<Refused> write(Actor actor, PlacementId id, int seen, NewAssessment found) {
        var placement = placements.lock(id).filter(it -> reach.keepsThere(actor, it));
        if (placement.isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        if (rows.of(List.of(id)).stream()
                        .mapToInt(AssessmentRows.Shown::number)
                        .max()
                        .orElse(0)
                != seen) {
            return refused("STALE", "A colleague has sent an assessment meanwhile. Look at it, then mend it.");
        }
        var refused = refuse(found);
        if (refused.isPresent()) {
            return refused;
        }
        rows.save(new AssessmentRows.Row(
                Id.next(),
                id,
                seen + 1,
                found.course(),
                found.level(),
                found.support(),
                found.startingPoints(),
                found.assessedOn(),
                clock.instant(),
                actor.person()));
        trail.record(actor, Action.ASSESSED, id, "version " + (seen + 1));
        due.assessed(id, actor.person());
        tell(placement.get());
        return Optional.empty();
    }

    private void tell(PlacementFile placement) {
        people.tellSchool(placement, Set.of(Role.AP_LEAD, Role.SENCO), Kind.ASSESSMENT_IN, placement.id(), false);
    }

    private Optional<Refused> refuse(NewAssessment it) {
        if (missing(it.course(), 300) || missing(it.level(), 200)) {
            return refused("COURSE", "Say which course suits, and on which level the pupil begins.");
        }
        if (missing(it.support(), 2_000)) {
            return refused("SUPPORT", "Say what support the pupil needs for it, or that none is needed.");
        }
        if (missing(it.startingPoints(), 2_000)) {
            return refused(
                    "START", "Say what the pupil knows and can do now: communication, reading, writing, number.");
        }
        return it.assessedOn().isAfter(Session.today(clock))
                ? refused("IN_THE_FUTURE", "This day has not come yet.")
                : Optional.empty();
    }

    private static boolean missing(String text, int longest) {
        return text.isEmpty() || text.length() > longest;
    }

    private static Optional<Refused> refused(String code, String message) {
        return Optional.of(new Refused(code, message));
    }
}
