package uk.waymark.referrals.voices;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.ids.FamilyContactId;

/**
 * What somebody writes down about a party.
 *
 * @param id made by whoever writes, so that a second sending is known
 */
public record NewVoice(
        UUID id,
        Party party,
        Word word,
        String name,
        Optional<FamilyContactId> contact,
        LocalDate on,
        How how,
        String view) {
    public NewVoice {
        name = name.strip();
        view = view.strip();
    }
}
