package uk.waymark.risk;

import java.time.LocalDate;
import java.util.List;

/**
 * Which version is in force, for those who look whether the provider works by it.
 *
 * @param inUse who at the provider has confirmed it; empty while nobody has
 */
public record RiskFact(int version, LocalDate writtenOn, LocalDate reviewOn, List<RiskVersion.Said> inUse) {
    public RiskFact {
        inUse = List.copyOf(inUse);
    }
}
