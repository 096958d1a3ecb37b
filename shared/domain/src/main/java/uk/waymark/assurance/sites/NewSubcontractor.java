package uk.waymark.assurance.sites;

import java.util.Optional;
import uk.waymark.ids.DocumentId;
import uk.waymark.ids.SiteId;

/** What a provider writes about a subcontractor. */
public record NewSubcontractor(
        String name,
        String delivers,
        String place,
        Optional<SiteId> site,
        String diligence,
        Optional<DocumentId> proof) {}
