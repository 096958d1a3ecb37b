package uk.waymark.agreements;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import uk.waymark.ids.PlacementId;
import uk.waymark.progress.ReportInterval;
import uk.waymark.progress.ReportIntervals;

/** How often a provider reports by the agreement in force, which goes before the school's setting. Catalogue rows PRG-02, SLA-19. */
@Singleton
final class AgreedIntervals implements ReportIntervals {
    private final AgreementRows rows;

    AgreedIntervals(AgreementRows rows) {
        this.rows = rows;
    }

    @Override
    public Map<PlacementId, ReportInterval> agreed(Collection<PlacementId> placements) {
        return placements.isEmpty()
                ? Map.of()
                : rows.stated(AgreementField.REPORT_EVERY.name(), placements).stream()
                        .collect(Collectors.toMap(
                                AgreementRows.Stated::placementId, it -> ReportInterval.valueOf(it.value())));
    }
}
