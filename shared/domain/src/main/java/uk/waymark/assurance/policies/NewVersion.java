package uk.waymark.assurance.policies;

import java.time.LocalDate;
import java.util.Optional;
import uk.waymark.ids.DocumentId;

/**
 * What a provider writes about a policy of its own.
 *
 * @param policy such as POL-10
 * @param held whether there is such a policy at all; the note says why not, or where it is dealt with instead
 * @param title the provider's own title
 */
public record NewVersion(
        String policy,
        boolean held,
        String title,
        String version,
        Optional<LocalDate> adoptedOn,
        Optional<LocalDate> reviewOn,
        Optional<DocumentId> file,
        String note) {}
