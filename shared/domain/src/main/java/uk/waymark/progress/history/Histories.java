package uk.waymark.progress.history;

import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Right;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.PupilId;
import uk.waymark.objectives.ObjectiveLists;
import uk.waymark.placements.PlacementFacts;
import uk.waymark.placements.PlacementFile;
import uk.waymark.progress.PlacementSessions;
import uk.waymark.progress.Sessions;
import uk.waymark.progress.reports.FinalReports;
import uk.waymark.progress.reports.ReportLists;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * Every placement of a pupil with what came of it, on one page, however long ago: attendance, reports, objectives, the pupil's own
 * words, where the pupil went. Catalogue rows PRG-09, PRG-10 and PRG-12.
 */
@Door
public class Histories {
    static final LocalDate EVER = LocalDate.of(2000, 1, 1);
    static final LocalDate ALWAYS = LocalDate.of(2100, 1, 1);

    private final PlacementFacts placements;
    private final PlacementSessions sessions;
    private final ReportLists reports;
    private final FinalReports finals;
    private final ObjectiveLists objectives;
    private final List<PlacementDestinations> destinations;
    private final Trail trail;

    Histories(
            PlacementFacts placements,
            PlacementSessions sessions,
            ReportLists reports,
            FinalReports finals,
            ObjectiveLists objectives,
            List<PlacementDestinations> destinations,
            Trail trail) {
        this.placements = placements;
        this.sessions = sessions;
        this.reports = reports;
        this.finals = finals;
        this.objectives = objectives;
        this.destinations = destinations;
        this.trail = trail;
    }

    /** The latest placement first; those of the actor's schools only. A fixed number of queries. Looking is written into the trail. */
    @Transactional
    public List<Chapter> of(Actor actor, PupilId pupil) {
        var files = placements.ofPupil(pupil).stream()
                .filter(it -> actor.schools(Right.SEE_PUPILS).contains(it.school()))
                .toList();
        if (files.isEmpty()) {
            return List.of();
        }
        trail.record(actor, Action.PUPIL_LOOKED_UP, pupil, "history");
        var ids = files.stream().map(PlacementFile::id).toList();
        var attended = sessions.of(ids, EVER, ALWAYS);
        var sent = reports.of(ids);
        var voices = finals.voices(ids);
        var agreed = objectives.of(ids);
        Map<PlacementId, String> went = new HashMap<>();
        destinations.forEach(it -> went.putAll(it.of(ids)));
        return files.stream()
                .map(it -> new Chapter(
                        it,
                        attended.getOrDefault(it.id(), Sessions.NONE),
                        sent.getOrDefault(it.id(), List.of()).stream()
                                .filter(report -> report.sent().isPresent())
                                .toList(),
                        agreed.getOrDefault(it.id(), List.of()),
                        Optional.ofNullable(voices.get(it.id())),
                        Optional.ofNullable(went.get(it.id()))))
                .toList();
    }
}
