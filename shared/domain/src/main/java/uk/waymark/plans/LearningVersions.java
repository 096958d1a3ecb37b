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

/** Puts the rows of learning plans together. Two queries, whatever the number. */
@Singleton
class LearningVersions {
    private final LearningRows rows;

    LearningVersions(LearningRows rows) {
        this.rows = rows;
    }

    /** The newest first. */
    List<LearningPlan> of(PlacementId placement) {
        return plans(rows.versions(placement), LearningRows.Version::number).values().stream()
                .toList();
    }

    Map<PlacementId, LearningPlan> newest(Collection<PlacementId> placements) {
        return placements.isEmpty() ? Map.of() : plans(rows.newest(placements), LearningRows.Version::placementId);
    }

    private <K> Map<K, LearningPlan> plans(List<LearningRows.Version> found, Function<LearningRows.Version, K> key) {
        if (found.isEmpty()) {
            return Map.of();
        }
        var targets = rows.targets(found.stream().map(LearningRows.Version::id).toList()).stream()
                .collect(Collectors.groupingBy(
                        LearningRows.Aim::planId, Collectors.mapping(LearningVersions::target, Collectors.toList())));
        Map<K, LearningPlan> all = new LinkedHashMap<>();
        found.forEach(row -> all.put(key.apply(row), plan(row, targets)));
        return all;
    }

    private static Target target(LearningRows.Aim row) {
        return new Target(
                Target.Kind.valueOf(row.kind()),
                row.words(),
                row.qualification(),
                row.level(),
                row.grade(),
                row.unit(),
                row.baseline(),
                Optional.ofNullable(row.target()),
                row.dueOn());
    }

    private static LearningPlan plan(LearningRows.Version row, Map<UUID, List<Target>> targets) {
        return new LearningPlan(
                row.id(),
                row.number(),
                new NewLearningPlan(row.words(), targets.getOrDefault(row.id(), List.of()), row.reason()),
                row.writtenAt(),
                row.by(),
                answer(row));
    }

    private static Optional<LearningPlan.Answer> answer(LearningRows.Version row) {
        var agreed = row.agreed();
        var at = row.answeredAt();
        return agreed == null || at == null
                ? Optional.empty()
                : Optional.of(new LearningPlan.Answer(
                        agreed,
                        Optional.ofNullable(row.answerReason()).orElse(""),
                        at,
                        Optional.ofNullable(row.answeredBy()).orElse("")));
    }
}
