package uk.waymark.timetable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An agreed part-time timetable.
 *
 * @param off the sessions of the week in which the pupil need not come
 * @param lastDay the day on which it ended or will end
 */
public record PartTime(
        UUID id,
        LocalDate startsOn,
        LocalDate lastDay,
        Ground ground,
        String reason,
        LocalDate parentAgreedOn,
        List<WeekSession> off) {
    public PartTime {
        off = List.copyOf(off);
    }

    /** Why a pupil may be on one at all. Managing behaviour is none of the grounds: catalogue row ADJ-04. */
    public enum Ground {
        MEDICAL("A medical condition"),
        RETURN("A step back into full-time education"),
        NEED("Another need of the pupil, in the pupil's interest"),
        /** Only where the school's rules do not limit the reasons. Catalogue row CX-21. */
        OTHER("Another reason that the school has recorded");

        private final String words;

        Ground(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
