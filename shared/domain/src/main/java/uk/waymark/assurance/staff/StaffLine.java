package uk.waymark.assurance.staff;

import java.time.LocalDate;
import java.util.List;

/**
 * One line of the record as a list shows it.
 *
 * @param schools for each school that the reader may know of, whether it has the assurance
 */
public record StaffLine(StaffMember member, List<Gap> gaps, List<SchoolClearance> schools, StaffState state) {
    static StaffLine of(StaffMember member, List<SchoolClearance> schools, LocalDate today) {
        var gaps = Gap.of(member, today);
        return new StaffLine(member, gaps, schools, state(member.details(), gaps, schools, today));
    }

    private static StaffState state(
            StaffDetails details, List<Gap> gaps, List<SchoolClearance> schools, LocalDate today) {
        if (details.hasLeft(today)) {
            return StaffState.LEFT;
        }
        if (!gaps.isEmpty()) {
            return StaffState.GAP;
        }
        return details.withPupils() && schools.stream().anyMatch(SchoolClearance::isHeld)
                ? StaffState.HELD
                : StaffState.COMPLETE;
    }
}
