package uk.waymark.risk;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.waymark.ids.PlacementId;

/** Puts the rows of risk assessments together. Four queries, whatever the number of placements. */
@Singleton
class RiskFiles {
    private static final RiskFile NONE = new RiskFile(List.of(), List.of());

    private final RiskRows rows;

    RiskFiles(RiskRows rows) {
        this.rows = rows;
    }

    RiskFile of(PlacementId placement) {
        return of(List.of(placement)).getOrDefault(placement, NONE);
    }

    Map<PlacementId, RiskFile> of(Collection<PlacementId> placements) {
        if (placements.isEmpty()) {
            return Map.of();
        }
        var hazards = rows.hazards(placements).stream()
                .collect(Collectors.groupingBy(
                        RiskRows.Danger::assessmentId, Collectors.mapping(RiskFiles::hazard, Collectors.toList())));
        var inUse = rows.inUse(placements).stream()
                .collect(Collectors.groupingBy(
                        RiskRows.InUse::assessmentId,
                        Collectors.mapping(
                                row -> new RiskVersion.Said(row.confirmedBy(), row.by(), row.confirmedAt()),
                                Collectors.toList())));
        var looks = rows.looks(placements).stream()
                .collect(Collectors.groupingBy(
                        RiskRows.Look::placementId, Collectors.mapping(RiskFiles::look, Collectors.toList())));
        Map<PlacementId, List<RiskVersion>> versions = new LinkedHashMap<>();
        rows.versions(placements)
                .forEach(row -> versions.computeIfAbsent(row.placementId(), id -> new ArrayList<>())
                        .add(version(row, hazards, inUse)));
        Map<PlacementId, RiskFile> all = new LinkedHashMap<>();
        versions.forEach((id, list) -> all.put(id, new RiskFile(list, looks.getOrDefault(id, List.of()))));
        return all;
    }

    private static Hazard hazard(RiskRows.Danger row) {
        return new Hazard(
                row.what(),
                row.who(),
                Hazard.Likelihood.valueOf(row.likelihood()),
                Hazard.Severity.valueOf(row.severity()),
                row.lessens(),
                row.doneBy());
    }

    private static RiskFile.Look look(RiskRows.Look row) {
        return new RiskFile.Look(row.number(), row.words(), row.nextOn(), row.reviewedAt(), row.by());
    }

    private static Optional<RiskVersion.Said> approved(RiskRows.Version row) {
        var at = row.approvedAt();
        var by = row.approvedBy();
        return at == null || by == null
                ? Optional.empty()
                : Optional.of(new RiskVersion.Said(
                        by, Optional.ofNullable(row.approver()).orElse(""), at));
    }

    private static RiskVersion version(
            RiskRows.Version row, Map<UUID, List<Hazard>> hazards, Map<UUID, List<RiskVersion.Said>> inUse) {
        return new RiskVersion(
                row.id(),
                row.placementId(),
                row.number(),
                new NewRisk(
                        row.summary(),
                        hazards.getOrDefault(row.id(), List.of()),
                        row.triggers(),
                        row.calms(),
                        row.mustKnow(),
                        row.reviewOn(),
                        row.reason()),
                row.writtenAt(),
                row.by(),
                row.needsApproval(),
                approved(row),
                row.selfApproved(),
                inUse.getOrDefault(row.id(), List.of()));
    }
}
