package uk.waymark.timetable;

import java.time.LocalDate;
import java.util.Set;
import uk.waymark.timetable.PartTime.Ground;

/** What a head approves when a pupil goes part-time for a while. */
public record NewPartTime(
        LocalDate from, LocalDate to, Ground ground, String reason, LocalDate parentAgreedOn, Set<WeekSession> off) {
    public NewPartTime {
        off = Set.copyOf(off);
    }
}
