package uk.waymark.progress.history;

import java.util.List;
import java.util.Optional;
import uk.waymark.objectives.Objective;
import uk.waymark.placements.PlacementFile;
import uk.waymark.progress.Sessions;
import uk.waymark.progress.reports.Report;
import uk.waymark.progress.reports.Voice;

/**
 * One placement in a pupil's history.
 *
 * @param reports those that were sent, the oldest first
 * @param objectives each with the line of how far it came
 * @param voice what the pupil said about it at the end
 * @param destination where the pupil went afterwards
 */
public record Chapter(
        PlacementFile placement,
        Sessions sessions,
        List<Report> reports,
        List<Objective> objectives,
        Optional<Voice> voice,
        Optional<String> destination) {
    public Chapter {
        reports = List.copyOf(reports);
        objectives = List.copyOf(objectives);
    }
}
