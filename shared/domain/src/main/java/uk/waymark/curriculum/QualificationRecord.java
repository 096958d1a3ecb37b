package uk.waymark.curriculum;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.calendar.Session;
import uk.waymark.ids.PlacementId;
import uk.waymark.placements.PlacementFacts;
import uk.waymark.placements.PlacementFile;
import uk.waymark.plans.PlanReach;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/** Which qualifications a pupil works toward in a placement: entered, sat, and with what result. Catalogue row CUR-09. */
@Door
public class QualificationRecord {
    private static final Refused NOT_FOUND =
            new Refused("NOT_FOUND", "There is no such placement or qualification that you keep.");

    private final QualificationRows rows;
    private final Qualifications qualifications;
    private final PlanReach reach;
    private final PlacementFacts placements;
    private final Trail trail;
    private final Clock clock;

    QualificationRecord(
            QualificationRows rows,
            Qualifications qualifications,
            PlanReach reach,
            PlacementFacts placements,
            Trail trail,
            Clock clock) {
        this.rows = rows;
        this.qualifications = qualifications;
        this.reach = reach;
        this.placements = placements;
        this.trail = trail;
        this.clock = clock;
    }

    /** For the school, and for the provider until the placement's last day has passed. */
    public List<Qualification> of(Actor actor, PlacementId id) {
        return reach.seen(actor, id).map(it -> qualifications.of(it.id())).orElse(List.of());
    }

    /**
     * Puts one on record. The same sent twice counts once.
     *
     * @param id made by whoever adds it, so that a second sending is known
     */
    @Transactional
    public Optional<Refused> add(Actor actor, PlacementId placement, UUID id, NewQualification it) {
        if (placements.of(placement).filter(file -> keeps(actor, file)).isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        if (Stream.of(it.title(), it.level(), it.awardingBody()).anyMatch(String::isEmpty)
                || it.title().length() > 200
                || it.level().length() > 100
                || it.awardingBody().length() > 200) {
            return refused("WORDS", "Name the qualification, its level and the awarding body.");
        }
        if (rows.add(id, placement, it.title(), it.level(), it.awardingBody(), clock.instant(), actor.person()) > 0) {
            trail.record(actor, Action.QUALIFICATION_RECORDED, placement, "added");
        }
        return Optional.empty();
    }

    /**
     * Says that a step was taken; each is taken once, in its order.
     *
     * @param words the grade for a result, why for a withdrawal
     */
    @Transactional
    public Optional<Refused> take(Actor actor, UUID id, Step step, LocalDate on, String words) {
        var placement = rows.placement(id).flatMap(placements::lock).filter(it -> keeps(actor, it));
        var now = placement.stream()
                .flatMap(it -> qualifications.of(it.id()).stream())
                .filter(it -> it.id().equals(id))
                .findFirst();
        if (placement.isEmpty() || now.isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        if (!now.get().next().contains(step)) {
            return refused("ORDER", "A pupil is entered, then sits, then has the result, each once.");
        }
        if (words.length() > 200 || words.isBlank() && (step == Step.RESULT || step == Step.WITHDRAWN)) {
            return refused("RESULT", "Say in at most 200 characters what the result is, or why it was withdrawn.");
        }
        // An entry may be for a day to come; what was sat or awarded has happened.
        if (step != Step.ENTERED && on.isAfter(Session.today(clock))
                || now.get().latest().filter(it -> it.on().isAfter(on)).isPresent()) {
            return refused("DAY", "This day has not come yet, or is before the step that came first.");
        }
        rows.take(id, step.name(), on, words.strip(), clock.instant(), actor.person());
        trail.record(actor, Action.QUALIFICATION_RECORDED, placement.get().id(), step.name());
        return Optional.empty();
    }

    private boolean keeps(Actor actor, PlacementFile it) {
        return reach.keepsThere(actor, it) || reach.plans(actor, it);
    }

    private static Optional<Refused> refused(String code, String message) {
        return Optional.of(new Refused(code, message));
    }
}
