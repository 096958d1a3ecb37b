package uk.waymark.arrangements;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A review as it is recorded.
 *
 * @param id made by whoever records it, so that a second tap is known
 * @param next when the next one is; empty where the timetable ends before one is due
 */
public record NewReview(
        UUID id,
        LocalDate on,
        String pupilView,
        String parentView,
        String words,
        Arrangement.Review.Outcome outcome,
        Optional<LocalDate> next) {
    public NewReview {
        pupilView = pupilView.strip();
        parentView = parentView.strip();
        words = words.strip();
    }
}
