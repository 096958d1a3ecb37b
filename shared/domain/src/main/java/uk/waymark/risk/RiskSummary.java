package uk.waymark.risk;

import java.time.LocalDate;
import java.util.List;

/**
 * What the provider's staff see of the risk assessment in force: what helps on the day, not how the school came to it.
 *
 * @param version the number to name when somebody asks by which they work
 * @param inUse who has confirmed that they work by it
 * @param mine whether the reader has
 */
public record RiskSummary(
        int version,
        LocalDate writtenOn,
        LocalDate reviewOn,
        String summary,
        List<Hazard> hazards,
        String triggers,
        String calms,
        String mustKnow,
        List<RiskVersion.Said> inUse,
        boolean mine) {
    public RiskSummary {
        hazards = List.copyOf(hazards);
        inUse = List.copyOf(inUse);
    }
}
