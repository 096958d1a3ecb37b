package uk.waymark.progress.history;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import uk.waymark.ids.PlacementId;
import uk.waymark.objectives.ObjectiveLists;
import uk.waymark.placements.PlacementFacts;
import uk.waymark.placements.PlacementFile;
import uk.waymark.progress.PlacementSessions;
import uk.waymark.progress.Sessions;

/** What came of placements, for the other rules; a door has to have narrowed who asks. Four queries, whatever the number. */
@Singleton
public class Outcomes {
    private final PlacementFacts placements;
    private final PlacementSessions sessions;
    private final ObjectiveLists objectives;

    Outcomes(PlacementFacts placements, PlacementSessions sessions, ObjectiveLists objectives) {
        this.placements = placements;
        this.sessions = sessions;
        this.objectives = objectives;
    }

    public List<Outcome> of(Collection<PlacementId> ids, LocalDate from, LocalDate to) {
        return outcomes(placements.all(ids), from, to);
    }

    List<Outcome> outcomes(Collection<PlacementFile> files, LocalDate from, LocalDate to) {
        var ids = files.stream().map(PlacementFile::id).toList();
        var attended = sessions.of(ids, from, to);
        var agreed = objectives.of(ids);
        return files.stream()
                .map(it -> new Outcome(
                        it,
                        attended.getOrDefault(it.id(), Sessions.NONE),
                        ObjectiveTally.of(agreed.getOrDefault(it.id(), List.of()))))
                .toList();
    }
}
