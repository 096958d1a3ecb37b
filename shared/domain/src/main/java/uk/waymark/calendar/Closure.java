package uk.waymark.calendar;

import java.time.LocalDate;

/** A day on which a school that would be open is not. */
public record Closure(LocalDate date, Kind kind, String reason) {
    /** Why it is closed. */
    public enum Kind {
        INSET("Inset day"),
        PLANNED("Planned closure"),
        UNEXPECTED("Unexpected closure");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
