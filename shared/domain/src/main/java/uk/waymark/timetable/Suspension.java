package uk.waymark.timetable;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.ids.PupilId;

/**
 * A suspension with its count of school days.
 *
 * @param day which school day of the suspension today is; 0 before it begins
 * @param provisionDue from which day full-time education has to be arranged; empty when the suspension ends before
 * @param where where the education takes place, and {@code who} teaches
 * @param authorityContact for a pupil with a plan, when the authority was contacted before, or why it was not
 */
public record Suspension(
        UUID id,
        PupilId pupil,
        String name,
        LocalDate startsOn,
        LocalDate lastDay,
        long day,
        Optional<LocalDate> provisionDue,
        Optional<LocalDate> provisionFrom,
        Optional<String> provision,
        Optional<String> where,
        Optional<String> who,
        Kind kind,
        Optional<AuthorityContact> authorityContact) {
    /** Whether the pupil comes back. */
    public enum Kind {
        SUSPENSION("Suspension", "the governing body"),
        PERMANENT("Permanent exclusion", "the local authority");

        private final String words;
        private final String owes;

        Kind(String words, String owes) {
            this.words = words;
            this.owes = owes;
        }

        public String words() {
            return words;
        }

        /** Whose duty full-time education is from the sixth school day. Catalogue rows BEH-03 and BEH-04. */
        public String owes() {
            return owes;
        }
    }

    /** That the authority was contacted about a pupil with a plan, or why not. Catalogue row DL-45. */
    public record AuthorityContact(Optional<LocalDate> on, String words) {}

    /** Whose duty education during it is, in a sentence for the screen. */
    public String duty() {
        return "From the sixth school day, or sooner, it is the duty of " + kind.owes()
                + " that full-time education is running.";
    }

    /** Whether education has to be arranged and is not. */
    public boolean lacksProvision() {
        return provisionDue.isPresent() && provisionFrom.isEmpty();
    }
}
