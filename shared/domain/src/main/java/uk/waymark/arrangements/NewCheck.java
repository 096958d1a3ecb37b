package uk.waymark.arrangements;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A welfare check as it is recorded.
 *
 * @param id made by whoever records it, so that a second tap is known
 * @param who by whom the pupil was called, met or visited
 */
public record NewCheck(UUID id, LocalDate on, How channel, String who, boolean sawPupil, String words) {
    public NewCheck {
        who = who.strip();
        words = words.strip();
    }
}
