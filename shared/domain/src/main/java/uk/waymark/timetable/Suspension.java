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
        Optional<String> provision) {
    /** Whether education has to be arranged and is not. */
    public boolean lacksProvision() {
        return provisionDue.isPresent() && provisionFrom.isEmpty();
    }
}
