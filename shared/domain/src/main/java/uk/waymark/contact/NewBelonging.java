package uk.waymark.contact;

import java.time.LocalDate;
import java.util.Optional;

/** A line to be planned; either the day or how often may be empty. */
public record NewBelonging(BelongingKind kind, String words, Optional<LocalDate> on, String rhythm) {
    public NewBelonging {
        words = words.strip();
        rhythm = rhythm.strip();
    }
}
