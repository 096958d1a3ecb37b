package uk.waymark.timetable;

import java.time.LocalTime;
import java.util.Optional;
import uk.waymark.calendar.Session;

/** What is different about one session of one placement. Times where the pupil comes; none where not. */
public record DayChange(
        Session session, Kind kind, Optional<LocalTime> arrives, Optional<LocalTime> leaves, String reason) {
    public DayChange {
        if (kind.comes() != (arrives.isPresent() && leaves.isPresent())) {
            throw new IllegalArgumentException("Times go with a session in which the pupil comes");
        }
    }

    /** What is different. */
    public enum Kind {
        EXTRA("Comes as well"),
        OTHER_TIMES("Comes at other times"),
        INDUCTION("Induction day"),
        CALLED_OFF("Not expected"),
        AS_USUAL("As usual after all");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /** Whether the pupil comes, at times of that day's own. */
        public boolean comes() {
            return this == EXTRA || this == OTHER_TIMES || this == INDUCTION;
        }
    }
}
