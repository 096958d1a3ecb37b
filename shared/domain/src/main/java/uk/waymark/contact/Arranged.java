package uk.waymark.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An arrangement as it was recorded, by whom and when. */
public record Arranged(DayArrangement arrangement, Instant at, String by) {
    /** What holds on the day: of those for it, the one that was recorded last. The newest come first in the list. */
    public static Optional<Arranged> on(List<Arranged> newestFirst, DayArrangement.Topic topic, LocalDate day) {
        return newestFirst.stream()
                .filter(it ->
                        it.arrangement().topic() == topic && it.arrangement().isOn(day))
                .findFirst();
    }
}
