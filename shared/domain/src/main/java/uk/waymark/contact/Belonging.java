package uk.waymark.contact;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.ids.PlacementId;
import uk.waymark.placements.PlacementFile;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * The plan that keeps a placed pupil a part of the school: events, friends, rewards, news, services, study, with what came of each. Where
 * the pupil meets others, the risk is judged first, each time. Catalogue rows PAS-04, PAS-06 to PAS-12, PAS-16.
 */
@Door
public class Belonging {
    private static final Refused NOT_FOUND =
            new Refused("NOT_FOUND", "There is no such placement, or line of its plan, that you keep.");
    private static final Refused JUDGE_FIRST = new Refused(
            "JUDGE",
            "The pupil meets others there. First judge the risk of joining, this time: may, may with conditions, or may not.");

    private final BelongingRows rows;
    private final Reach reach;
    private final Trail trail;
    private final Clock clock;

    Belonging(BelongingRows rows, Reach reach, Trail trail, Clock clock) {
        this.rows = rows;
        this.reach = reach;
        this.trail = trail;
        this.clock = clock;
    }

    /** In the order of their days, dropped ones included. Two queries beside the placement's own. */
    public List<BelongingLine> of(Actor actor, PlacementId placement) {
        return reach.reading(actor, placement).map(it -> lines(it.id())).orElse(List.of());
    }

    private List<BelongingLine> lines(PlacementId placement) {
        var steps = rows.steps(placement).stream()
                .collect(Collectors.groupingBy(
                        BelongingRows.Step::lineId,
                        Collectors.mapping(
                                it -> new BelongingStep(
                                        BelongingStep.Kind.valueOf(it.kind()), it.words(), it.happenedOn(), it.by()),
                                Collectors.toList())));
        return rows.of(placement).stream()
                .map(it -> new BelongingLine(
                        it.id(),
                        BelongingKind.valueOf(it.kind()),
                        it.words(),
                        Optional.ofNullable(it.plannedOn()),
                        it.rhythm(),
                        it.by(),
                        steps.getOrDefault(it.id(), List.of())))
                .toList();
    }

    /** Of what the plan has no line that is not dropped. */
    public static List<BelongingKind> missing(List<BelongingLine> lines) {
        var there = lines.stream()
                .filter(it -> !it.isDropped())
                .map(BelongingLine::kind)
                .collect(Collectors.toSet());
        return Arrays.stream(BelongingKind.values())
                .filter(it -> !there.contains(it))
                .toList();
    }

    /** Adds a line. The same again counts once. */
    @Transactional
    public Optional<Refused> plan(Actor actor, UUID id, PlacementId placement, NewBelonging line) {
        if (reach.writing(actor, placement).isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        if (line.words().isEmpty()
                || line.words().length() > 500
                || line.rhythm().length() > 100) {
            return refused("WORDS", "Write what it is in at most 500 characters, and how often in at most 100.");
        }
        if (rows.add(
                        id,
                        placement,
                        line.kind().name(),
                        line.words(),
                        line.on().orElse(null),
                        line.rhythm(),
                        clock.instant(),
                        actor.person())
                > 0) {
            trail.record(actor, Action.BELONGING_PLANNED, placement, line.kind().name());
        }
        return Optional.empty();
    }

    /**
     * Writes down what came of a line. Refused before the risk was judged where the pupil meets others, when it was judged that they may
     * not join, and once the line is dropped. The same again counts once.
     */
    @Transactional
    public Optional<Refused> note(Actor actor, UUID id, UUID line, BelongingStep step) {
        var placement =
                rows.placement(line).flatMap(it -> reach.writing(actor, it)).flatMap(reach::lock);
        if (placement.isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        var stands = lines(placement.get().id()).stream()
                .filter(it -> it.id().equals(line))
                .findFirst()
                .orElseThrow();
        var refused = refuse(actor, placement.get(), stands, step);
        if (refused.isPresent()) {
            return refused;
        }
        if (rows.addStep(id, line, step.kind().name(), step.words().strip(), step.on(), clock.instant(), actor.person())
                > 0) {
            trail.record(
                    actor,
                    Action.BELONGING_PLANNED,
                    placement.get().id(),
                    step.kind().name());
        }
        return Optional.empty();
    }

    private Optional<Refused> refuse(Actor actor, PlacementFile file, BelongingLine line, BelongingStep step) {
        if (line.isDropped()) {
            return refused("DROPPED", "This has been dropped. Plan it anew.");
        }
        if (step.words().length() > 500
                || step.kind().needsWords() && step.words().isBlank()) {
            return refused("WORDS", "Say why in at most 500 characters.");
        }
        if (step.on().isAfter(Session.today(clock))) {
            return refused("IN_THE_FUTURE", "This day has not come yet.");
        }
        if (step.kind().isJudgement() && !mayJudge(actor, file)) {
            return refused(
                    "NOT_YOURS", "The AP lead, the head, the SENCO or the DSL judges the risk. Ask one of them.");
        }
        var goesOn = !step.kind().isJudgement() && step.kind() != BelongingStep.Kind.DROPPED;
        if (goesOn && line.needsJudgement()) {
            return Optional.of(JUDGE_FIRST);
        }
        var shut = line.judgement().filter(it -> it.kind() == BelongingStep.Kind.MAY_NOT);
        return goesOn && shut.isPresent()
                ? refused("MAY_NOT", "It was judged that the pupil may not join this time. Judge it anew first.")
                : Optional.empty();
    }

    private static boolean mayJudge(Actor actor, PlacementFile file) {
        return actor.schools(Right.PLAN_SUPPORT).contains(file.school())
                || actor.schools(Right.HANDLE_CONCERNS).contains(file.school());
    }

    private static Optional<Refused> refused(String code, String message) {
        return Optional.of(new Refused(code, message));
    }
}
