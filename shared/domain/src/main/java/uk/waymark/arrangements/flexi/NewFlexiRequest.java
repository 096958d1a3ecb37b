package uk.waymark.arrangements.flexi;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.ids.DocumentId;

/**
 * A parent's written request as the school records it. Catalogue row FLX-02.
 *
 * @param id made by whoever records it, so that a second tap is known
 * @param wanted which sessions the parent wants at home
 * @param againBecause why a second request in one academic year is looked at all the same
 */
public record NewFlexiRequest(
        UUID id,
        LocalDate receivedOn,
        String byWhom,
        String reason,
        String wanted,
        String homePlan,
        Optional<String> againBecause,
        Optional<DocumentId> document) {
    public NewFlexiRequest {
        byWhom = byWhom.strip();
        reason = reason.strip();
        wanted = wanted.strip();
        homePlan = homePlan.strip();
        againBecause = againBecause.map(String::strip).filter(it -> !it.isEmpty());
    }
}
