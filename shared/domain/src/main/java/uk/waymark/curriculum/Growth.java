package uk.waymark.curriculum;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Side;
import uk.waymark.calendar.Session;
import uk.waymark.ids.PlacementId;
import uk.waymark.placements.PlacementFacts;
import uk.waymark.placements.PlacementFile;
import uk.waymark.plans.PlanReach;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * How a pupil grows: communication, literacy and numeracy from the starting point, and the outcomes that are tracked beside learning,
 * each in five points. Both sides write. Catalogue rows CUR-08, CUR-10, CUR-11.
 */
@Door
public class Growth {
    private static final Refused NOT_FOUND =
            new Refused("NOT_FOUND", "There is no such placement of which you keep what is taught.");

    private final GrowthRows rows;
    private final PlanReach reach;
    private final PlacementFacts placements;
    private final Trail trail;
    private final Clock clock;

    Growth(GrowthRows rows, PlanReach reach, PlacementFacts placements, Trail trail, Clock clock) {
        this.rows = rows;
        this.reach = reach;
        this.placements = placements;
        this.trail = trail;
        this.clock = clock;
    }

    /** By area, the starting point first; areas of which nothing was said are missing. */
    public Map<Area, List<Attained>> attained(Actor actor, PlacementId id) {
        Map<Area, List<Attained>> all = new EnumMap<>(Area.class);
        reach.seen(actor, id).stream()
                .flatMap(it -> rows.attainments(it.id()).stream())
                .map(row -> new Attained(
                        Area.valueOf(row.area()),
                        row.statedOn(),
                        row.level(),
                        Progress.valueOf(row.progress()),
                        row.words(),
                        row.by()))
                .forEach(it -> all.computeIfAbsent(it.area(), area -> new ArrayList<>())
                        .add(it));
        return all;
    }

    /** By outcome, the oldest first; outcomes of which nothing was said are missing. */
    public Map<Outcome, List<Marked>> outcomes(Actor actor, PlacementId id) {
        Map<Outcome, List<Marked>> all = new EnumMap<>(Outcome.class);
        reach.seen(actor, id).stream()
                .flatMap(it -> rows.marks(it.id()).stream())
                .map(row -> new Marked(
                        Outcome.valueOf(row.outcome()),
                        row.markedOn(),
                        row.points(),
                        row.words(),
                        Side.valueOf(row.side()),
                        row.by()))
                .forEach(it -> all.computeIfAbsent(it.outcome(), outcome -> new ArrayList<>())
                        .add(it));
        return all;
    }

    /**
     * States how far the pupil is in one area; the first statement is the starting point. The same sent twice counts once.
     *
     * @param statement made by whoever states it, so that a second sending is known
     */
    @Transactional
    public Optional<Refused> state(
            Actor actor,
            PlacementId id,
            UUID statement,
            Area area,
            LocalDate on,
            String level,
            Progress progress,
            String words) {
        var placement = placements.lock(id).filter(it -> keeps(actor, it));
        var refused = refuse(placement, on, words);
        if (refused.isPresent()) {
            return refused;
        }
        if (level.isBlank() || level.length() > 200) {
            return refused("LEVEL", "Say in at most 200 characters where the pupil stands.");
        }
        var first = rows.attainments(id).stream().noneMatch(row -> row.area().equals(area.name()));
        if (first != (progress == Progress.START)) {
            return refused(
                    "START",
                    first
                            ? "Write down the starting point first."
                            : "There is a starting point already. Say how far the pupil has come since.");
        }
        if (rows.attained(
                        statement,
                        id,
                        area.name(),
                        on,
                        level.strip(),
                        progress.name(),
                        words.strip(),
                        clock.instant(),
                        actor.person())
                > 0) {
            trail.record(actor, Action.CURRICULUM_STATED, id, area.name());
        }
        return Optional.empty();
    }

    /**
     * Marks one tracked outcome. The same sent twice counts once.
     *
     * @param mark made by whoever marks, so that a second sending is known
     * @param points from 1 to 5
     */
    @Transactional
    public Optional<Refused> mark(
            Actor actor, PlacementId id, UUID mark, Outcome outcome, LocalDate on, int points, String words) {
        var placement = placements.of(id).filter(it -> keeps(actor, it));
        var refused = refuse(placement, on, words);
        if (refused.isPresent()) {
            return refused;
        }
        if (points < 1 || points > 5) {
            return refused("POINTS", "Choose from 1 to 5.");
        }
        var side = placement.filter(it -> reach.keepsThere(actor, it)).isPresent() ? Side.PROVIDER : Side.SCHOOL;
        if (rows.mark(mark, id, outcome.name(), on, points, words.strip(), side.name(), clock.instant(), actor.person())
                > 0) {
            trail.record(actor, Action.CURRICULUM_STATED, id, outcome.name());
        }
        return Optional.empty();
    }

    private Optional<Refused> refuse(Optional<PlacementFile> placement, LocalDate on, String words) {
        if (placement.isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        if (on.isAfter(Session.today(clock))) {
            return refused("IN_THE_FUTURE", "This day has not come yet.");
        }
        return words.length() > 500 ? refused("WORDS", "Write at most 500 characters.") : Optional.empty();
    }

    private boolean keeps(Actor actor, PlacementFile it) {
        return reach.keepsThere(actor, it) || reach.plans(actor, it);
    }

    private static Optional<Refused> refused(String code, String message) {
        return Optional.of(new Refused(code, message));
    }
}
