package uk.waymark.progress.notes;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.access.Refused;
import uk.waymark.ids.FamilyContactId;

/**
 * What the school puts on record of a person's word about photographs.
 *
 * @param id made by the screen, so that a double tap is one entry
 * @param contact the parent whose word it is; empty for the pupil's own
 */
public record NewConsent(UUID id, Optional<FamilyContactId> contact, PhotoConsent.Word word, LocalDate on, String how) {
    public NewConsent {
        how = how.strip();
    }

    Optional<Refused> refuse(LocalDate today) {
        if (on.isAfter(today) || on.isBefore(today.minusYears(5))) {
            return Optional.of(
                    new Refused("DAY", "Give the day on which it was said; it has not come yet, or is long ago."));
        }
        return how.isEmpty() || how.length() > 300
                ? Optional.of(new Refused("HOW", "Say in at most 300 characters how you know, such as: signed form."))
                : Optional.empty();
    }
}
