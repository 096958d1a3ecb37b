package uk.waymark.plans;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.waymark.ids.PlacementId;
import uk.waymark.objectives.Source;

/** Puts the rows of plans together. Four queries, whatever the number. */
@Singleton
class PlanVersions {
    private final PlanRows rows;

    PlanVersions(PlanRows rows) {
        this.rows = rows;
    }

    /** The newest first. */
    List<Plan> of(PlacementId placement) {
        return plans(rows.versions(placement), PlanRows.Version::number).values().stream()
                .toList();
    }

    Map<PlacementId, Plan> newest(Collection<PlacementId> placements) {
        return placements.isEmpty() ? Map.of() : plans(rows.newest(placements), PlanRows.Version::placementId);
    }

    private <K> Map<K, Plan> plans(List<PlanRows.Version> found, Function<PlanRows.Version, K> key) {
        if (found.isEmpty()) {
            return Map.of();
        }
        var ids = found.stream().map(PlanRows.Version::id).toList();
        var milestones = rows.milestones(ids).stream().collect(Collectors.groupingBy(PlanRows.Milestone::planId));
        var links = rows.links(ids).stream().collect(Collectors.groupingBy(PlanRows.Link::planId));
        var needs = rows.needs(ids).stream().collect(Collectors.groupingBy(PlanRows.Need::planId));
        Map<K, Plan> all = new LinkedHashMap<>();
        found.forEach(row -> all.put(key.apply(row), plan(row, milestones, links, needs)));
        return all;
    }

    private static Plan plan(
            PlanRows.Version row,
            Map<UUID, List<PlanRows.Milestone>> milestones,
            Map<UUID, List<PlanRows.Link>> links,
            Map<UUID, List<PlanRows.Need>> needs) {
        return new Plan(
                row.id(),
                row.number(),
                new NewPlan(
                        row.purpose(),
                        row.fromOn(),
                        row.toOn(),
                        milestones.getOrDefault(row.id(), List.of()).stream()
                                .map(it -> new NewPlan.Milestone(it.words(), it.dueOn()))
                                .toList(),
                        row.howAssessed(),
                        row.howMonitored(),
                        links.getOrDefault(row.id(), List.of()).stream()
                                .map(it -> new NewPlan.Link(
                                        Source.valueOf(it.source()), it.document(), it.outcome(), it.delivery()))
                                .toList(),
                        needs.getOrDefault(row.id(), List.of()).stream()
                                .collect(Collectors.toMap(
                                        it -> NeedArea.valueOf(it.area()),
                                        it -> new NewPlan.Need(it.none(), it.need(), it.metBy()))),
                        Challenge.valueOf(row.challenge()),
                        row.challengeWords(),
                        row.reason()),
                row.writtenAt(),
                row.by(),
                agreed(row));
    }

    private static Optional<Plan.Said> agreed(PlanRows.Version row) {
        return Optional.ofNullable(row.agreedAt())
                .map(at -> new Plan.Said(Optional.ofNullable(row.agreedBy()).orElse(""), at));
    }
}
