package uk.waymark.documents;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A document to be filed.
 *
 * @param fileName as it is called on the machine that it comes from
 * @param expiresOn its last day; a day that is past already is no mistake, since an expired certificate is filed too
 * @param partner the one school or provider that may read it, where the audience is one
 */
public record NewDocument(
        Owner owner,
        DocumentClass kind,
        String title,
        String fileName,
        Optional<LocalDate> expiresOn,
        Audience audience,
        Optional<UUID> partner) {}
