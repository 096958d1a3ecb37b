package uk.waymark.progress;

import java.util.Collection;
import java.util.Map;
import uk.waymark.ids.PlacementId;

/**
 * How often a provider reports where that was agreed on for the placement itself. Whoever keeps such agreements is a bean of this type;
 * where nobody answers, the school's setting holds.
 */
public interface ReportIntervals {
    /** For those of the placements for which something was agreed; a fixed number of queries. */
    Map<PlacementId, ReportInterval> agreed(Collection<PlacementId> placements);
}
