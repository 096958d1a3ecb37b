package uk.waymark.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.waymark.ids.PlacementId;
import uk.waymark.pupils.PupilName;

/**
 * How a week stands for one placed pupil.
 *
 * @param lastOn when somebody last spoke to anybody about the pupil
 * @param visitedOn when somebody of the school last went to see the pupil
 * @param missing what the school's settings still ask for in this week, in words
 * @param call to whom the daily call goes; empty on a day on which the pupil is not expected there
 * @param called whether that call was made today
 */
public record WeekLine(
        PlacementId placement,
        PupilName name,
        String provider,
        String telephone,
        Optional<LocalDate> lastOn,
        Optional<LocalDate> visitedOn,
        List<String> missing,
        Optional<CallParty> call,
        boolean called) {
    public boolean isDone() {
        return missing.isEmpty();
    }
}
