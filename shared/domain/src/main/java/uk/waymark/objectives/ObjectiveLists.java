package uk.waymark.objectives;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.waymark.ids.ObjectiveId;
import uk.waymark.ids.PlacementId;

/** Objectives for the other rules; a door has to have narrowed who asks. Two queries, whatever the number. */
@Singleton
public class ObjectiveLists {
    private final ObjectiveRows rows;

    ObjectiveLists(ObjectiveRows rows) {
        this.rows = rows;
    }

    /** In the order in which they were agreed on, closed ones included. */
    public List<Objective> of(PlacementId placement) {
        return of(List.of(placement)).getOrDefault(placement, List.of());
    }

    public Map<PlacementId, List<Objective>> of(Collection<PlacementId> placements) {
        if (placements.isEmpty()) {
            return Map.of();
        }
        var lines = lines(placements);
        Map<PlacementId, List<Objective>> all = new LinkedHashMap<>();
        rows.newest(placements)
                .forEach(row -> all.computeIfAbsent(row.placementId(), id -> new ArrayList<>())
                        .add(objective(row, lines.getOrDefault(row.objectiveId(), List.of()))));
        return all;
    }

    private Map<ObjectiveId, List<Measurement>> lines(Collection<PlacementId> placements) {
        Map<ObjectiveId, List<Measurement>> lines = new LinkedHashMap<>();
        rows.measured(placements)
                .forEach(row -> lines.computeIfAbsent(row.objectiveId(), id -> new ArrayList<>())
                        .add(new Measurement(
                                row.measuredOn(),
                                Optional.ofNullable(row.value()),
                                Measurement.Direction.valueOf(row.direction()),
                                row.words(),
                                Measurement.From.valueOf(row.statedIn()),
                                row.by())));
        return lines;
    }

    private static Objective objective(ObjectiveRows.Version row, List<Measurement> line) {
        return new Objective(
                row.objectiveId(),
                row.placementId(),
                row.number(),
                new NewObjective(
                        row.words(),
                        Strand.valueOf(row.strand()),
                        Source.valueOf(row.source()),
                        row.measure(),
                        row.baseline(),
                        Optional.ofNullable(row.baselineValue()),
                        Optional.ofNullable(row.targetValue()),
                        row.success(),
                        row.dueOn()),
                row.agreedAt(),
                row.by(),
                closed(row),
                line);
    }

    private static Optional<Objective.Closed> closed(ObjectiveRows.Version row) {
        var result = row.result();
        var on = row.closedOn();
        return result == null || on == null
                ? Optional.empty()
                : Optional.of(new Objective.Closed(
                        Objective.Result.valueOf(result),
                        Optional.ofNullable(row.closedWords()).orElse(""),
                        on,
                        Optional.ofNullable(row.closedBy()).orElse("")));
    }
}
