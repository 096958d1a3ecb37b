package uk.waymark.figures;

import java.util.List;
import uk.waymark.attendance.Tally;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;

/** One pupil in the table of a school's attendance. */
public record PupilFigures(
        PupilId pupil,
        String name,
        SchoolId school,
        String schoolName,
        List<String> providers,
        Tally tally,
        Trend trend,
        double target,
        boolean hasIntervention) {
    public PupilFigures {
        providers = List.copyOf(providers);
    }

    public boolean isBelowTarget() {
        return tally.rate().filter(rate -> rate < target).isPresent();
    }
}
