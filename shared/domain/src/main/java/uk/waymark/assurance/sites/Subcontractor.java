package uk.waymark.assurance.sites;

import java.util.Optional;
import java.util.UUID;
import uk.waymark.ids.DocumentId;

/**
 * Somebody who does a part of a provider's work with pupils. Catalogue row SIT-03.
 *
 * @param place where they do it, in words
 * @param site where that is a site of its own on record, its name
 * @param diligence how the provider looked into them
 */
public record Subcontractor(
        UUID id,
        String name,
        String delivers,
        String place,
        Optional<String> site,
        String diligence,
        Optional<DocumentId> proof) {}
