package uk.waymark.transition;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import uk.waymark.ids.PlacementId;
import uk.waymark.meetings.MeetingKind;
import uk.waymark.meetings.MeetingRecords;
import uk.waymark.placements.PlacementFile;
import uk.waymark.progress.reports.FinalReports;

/** Endings for the other rules; a door has to have narrowed who asks. A fixed number of queries. */
@Singleton
public class EndingFacts {
    private final EndingRows rows;
    private final MeetingRecords meetings;
    private final FinalReports reports;

    EndingFacts(EndingRows rows, MeetingRecords meetings, FinalReports reports) {
        this.rows = rows;
        this.meetings = meetings;
        this.reports = reports;
    }

    public Ending of(PlacementFile placement) {
        var id = placement.id();
        return new Ending(
                outcome(id),
                meetings.held(placement.pupil(), placement.startsOn()).stream()
                        .filter(it -> it.kind() == MeetingKind.END
                                && it.placement().filter(id::equals).isPresent())
                        .findFirst(),
                reports.of(id),
                rows.support(id).stream()
                        .map(row -> new Ending.Support(row.id(), row.what(), row.helper(), row.fromOn(), row.by()))
                        .toList(),
                handedOver(id),
                destinations(id),
                nextStep(id));
    }

    public Optional<Ending.Outcome> outcome(PlacementId id) {
        return rows.outcome(id)
                .map(row -> new Ending.Outcome(
                        EndReason.valueOf(row.reason()),
                        Success.valueOf(row.success()),
                        row.words(),
                        row.lastDay(),
                        row.recordedAt(),
                        row.by()));
    }

    Optional<Ending.HandedOver> handedOver(PlacementId id) {
        return rows.handedOver(id).map(row -> new Ending.HandedOver(row.handedAt(), row.words(), row.by()));
    }

    /** One for each point that is on record, the earliest first. */
    public List<Destination> destinations(PlacementId id) {
        return rows.destinations(List.of(id)).stream()
                .map(EndingFacts::destination)
                .toList();
    }

    Optional<NextStep> nextStep(PlacementId id) {
        return rows.step(id)
                .map(row -> new NextStep(
                        Destination.Where.valueOf(row.destination()),
                        NextStep.Stage.valueOf(row.stage()),
                        row.adviser(),
                        row.words(),
                        row.knownOn(),
                        row.by()));
    }

    static Destination destination(EndingRows.DestinationRow row) {
        return new Destination(
                Destination.Point.valueOf(row.point()),
                Destination.Where.valueOf(row.destination()),
                row.held(),
                row.words(),
                row.knownOn(),
                row.by());
    }
}
