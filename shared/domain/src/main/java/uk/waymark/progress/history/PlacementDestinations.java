package uk.waymark.progress.history;

import java.util.Collection;
import java.util.Map;
import uk.waymark.ids.PlacementId;

/** Where pupils went after placements, in words; whoever keeps that is a bean of this type. */
public interface PlacementDestinations {
    /** For those of the placements of which it is known; a fixed number of queries. */
    Map<PlacementId, String> of(Collection<PlacementId> placements);
}
