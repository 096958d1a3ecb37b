package uk.waymark.curriculum;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.ids.Id;
import uk.waymark.ids.PlacementId;
import uk.waymark.placements.PlacementFacts;
import uk.waymark.placements.PlacementFile;
import uk.waymark.plans.PlanReach;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * What one pupil is taught in a placement and how that fits with school, in versions that either side writes, and whether what was
 * adapted helps. Catalogue rows CUR-01 to CUR-03, CUR-05 to CUR-07.
 */
@Door
public class Curricula {
    private static final Refused NOT_FOUND =
            new Refused("NOT_FOUND", "There is no such placement of which you keep what is taught.");

    private final CurriculumRows rows;
    private final PlanReach reach;
    private final PlacementFacts placements;
    private final Trail trail;
    private final Clock clock;

    Curricula(CurriculumRows rows, PlanReach reach, PlacementFacts placements, Trail trail, Clock clock) {
        this.rows = rows;
        this.reach = reach;
        this.placements = placements;
        this.trail = trail;
        this.clock = clock;
    }

    /** The newest first; for the school, and for the provider until the placement's last day has passed. */
    public List<Curriculum> of(Actor actor, PlacementId id) {
        return reach.seen(actor, id).map(it -> versions(it.id())).orElse(List.of());
    }

    private List<Curriculum> versions(PlacementId id) {
        var found = rows.of(id);
        if (found.isEmpty()) {
            return List.of();
        }
        var subjects = rows
                .subjects(found.stream().map(CurriculumRows.Version::id).toList())
                .stream()
                .collect(Collectors.groupingBy(
                        CurriculumRows.Taught::statementId,
                        Collectors.mapping(
                                row -> new NewCurriculum.Taught(
                                        Subject.valueOf(row.subject()), row.here(), row.words()),
                                Collectors.toList())));
        return found.stream()
                .map(row -> new Curriculum(
                        row.number(),
                        new NewCurriculum(
                                subjects.getOrDefault(row.id(), List.of()).stream()
                                        .sorted(Comparator.comparing(NewCurriculum.Taught::subject))
                                        .toList(),
                                row.homeStudies(),
                                row.inStep(),
                                row.adaptation(),
                                row.outOfClass(),
                                row.resources(),
                                row.communication(),
                                row.reason()),
                        row.statedAt(),
                        row.by()))
                .toList();
    }

    /** The latest first. */
    public List<Curriculum.Judged> judged(Actor actor, PlacementId id) {
        return reach.seen(actor, id).stream()
                .flatMap(it -> rows.judged(it.id()).stream())
                .map(row -> new Curriculum.Judged(Effect.valueOf(row.effect()), row.words(), row.judgedAt(), row.by()))
                .toList();
    }

    /**
     * States the next version.
     *
     * @param seen the number of the version that the writer had before them; 0 for the first
     */
    @Transactional
    public Optional<Refused> state(Actor actor, PlacementId id, int seen, NewCurriculum wanted) {
        var placement = placements.lock(id).filter(it -> keeps(actor, it));
        if (placement.isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        if (rows.of(id).stream().mapToInt(CurriculumRows.Version::number).max().orElse(0) != seen) {
            return refused("STALE", "Somebody else has written a version meanwhile. Look at it, then write yours.");
        }
        var refused = refuse(wanted);
        if (refused.isPresent()) {
            return refused;
        }
        save(actor, id, seen + 1, wanted);
        trail.record(actor, Action.CURRICULUM_STATED, id, "version " + (seen + 1));
        return Optional.empty();
    }

    private void save(Actor actor, PlacementId placement, int number, NewCurriculum it) {
        var id = Id.next();
        rows.save(new CurriculumRows.Row(
                id,
                placement,
                number,
                it.homeStudies(),
                it.inStep(),
                it.adaptation(),
                it.outOfClass(),
                it.resources(),
                it.communication(),
                it.reason(),
                clock.instant(),
                actor.person()));
        it.subjects().forEach(taught -> rows.addSubject(id, taught.subject().name(), taught.here(), taught.words()));
    }

    private static Optional<Refused> refuse(NewCurriculum it) {
        var missing = Stream.of(Subject.values())
                .filter(Subject::isCore)
                .filter(core -> it.subjects().stream().noneMatch(taught -> taught.subject() == core))
                .findFirst();
        if (missing.isPresent()) {
            return refused(
                    "CORE", missing.get().words() + ": say to what standard it is taught here, or where else it is.");
        }
        if (it.subjects().stream().map(NewCurriculum.Taught::subject).distinct().count()
                < it.subjects().size()) {
            return refused("TWICE", "Name each subject once.");
        }
        if (it.subjects().stream()
                .anyMatch(taught -> taught.words().isEmpty() || taught.words().length() > 1_000)) {
            return refused("SUBJECT", "Say for each subject to what standard it is taught here, or where else it is.");
        }
        if (it.subjects().stream().noneMatch(taught -> taught.subject().isBreadth())) {
            return refused("BREADTH", "Name what makes it broad: life skills, work, health or personal development.");
        }
        if (it.homeStudies().isEmpty()
                || it.inStep().isEmpty()
                || it.adaptation().isEmpty()) {
            return refused(
                    "FIT",
                    "Say what the pupil studies at school and toward what, how both are kept in step, and what is adapted.");
        }
        return it.texts().stream().anyMatch(text -> text.length() > 2_000)
                        || it.reason().isEmpty()
                        || it.reason().length() > 500
                ? refused("WORDS", "Say why you write this version; a field takes at most 2,000 characters.")
                : Optional.empty();
    }

    /**
     * Says whether the adaptation helps. The same sent twice counts once.
     *
     * @param judgement made by whoever judges, so that a second sending is known
     */
    @Transactional
    public Optional<Refused> judge(Actor actor, PlacementId id, UUID judgement, Effect effect, String words) {
        var placement = placements.of(id).filter(it -> keeps(actor, it));
        if (placement.isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        if (words.isBlank() || words.length() > 1_000) {
            return refused("WORDS", "Say in at most 1,000 characters by what you see it.");
        }
        if (rows.judge(judgement, id, effect.name(), words.strip(), clock.instant(), actor.person()) > 0) {
            trail.record(actor, Action.CURRICULUM_STATED, id, "effect of an adaptation");
        }
        return Optional.empty();
    }

    private boolean keeps(Actor actor, PlacementFile it) {
        return reach.keepsThere(actor, it) || reach.plans(actor, it);
    }

    private static Optional<Refused> refused(String code, String message) {
        return Optional.of(new Refused(code, message));
    }
}
