package uk.waymark.progress.reports;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.ReportId;
import uk.waymark.progress.Sessions;

/** Reports for the other rules; a door has to have narrowed who asks. */
@Singleton
public class ReportLists {
    private final ReportRows rows;

    ReportLists(ReportRows rows) {
        this.rows = rows;
    }

    /** What was sent, as it stood then. */
    public record Version(int number, ReportText text, Sessions sessions) {}

    /** One query for all of them, by the day on which they are due. */
    public Map<PlacementId, List<Report>> of(Collection<PlacementId> placements) {
        if (placements.isEmpty()) {
            return Map.of();
        }
        Map<PlacementId, List<Report>> all = new LinkedHashMap<>();
        rows.of(placements)
                .forEach(row -> all.computeIfAbsent(row.placementId(), id -> new ArrayList<>())
                        .add(report(row)));
        return all;
    }

    public List<Report> of(PlacementId placement) {
        return of(List.of(placement)).getOrDefault(placement, List.of());
    }

    Optional<Report> find(ReportId id) {
        return rows.find(id).map(ReportLists::report);
    }

    /** The last version of a report that was sent. */
    public Optional<Version> sent(ReportId report) {
        return rows.versions(report).stream().findFirst().map(ReportLists::version);
    }

    static Version version(ReportRows.Body row) {
        return new Version(
                row.number(),
                ReportBody.read(row.body()),
                new Sessions(row.attended(), row.late(), row.absent(), row.remote(), row.notPossible(), row.unsaid()));
    }

    static Report report(ReportRows.Line row) {
        return new Report(
                row.id(),
                row.placementId(),
                ReportKind.valueOf(row.kind()),
                row.number(),
                row.fromOn(),
                row.toOn(),
                row.dueOn(),
                Optional.ofNullable(row.asked()),
                draft(row),
                sent(row),
                answer(row),
                Optional.ofNullable(row.releasedAt()));
    }

    private static Optional<Report.Draft> draft(ReportRows.Line row) {
        return row.revision() == null || row.savedAt() == null || row.savedBy() == null
                ? Optional.empty()
                : Optional.of(new Report.Draft(row.revision(), row.savedAt(), row.savedBy()));
    }

    private static Optional<Report.Sent> sent(ReportRows.Line row) {
        return row.versionId() == null
                        || row.version() == null
                        || row.submittedAt() == null
                        || row.submittedBy() == null
                ? Optional.empty()
                : Optional.of(new Report.Sent(row.versionId(), row.version(), row.submittedAt(), row.submittedBy()));
    }

    private static Optional<Report.Answer> answer(ReportRows.Line row) {
        return row.answer() == null || row.answeredAt() == null || row.answeredBy() == null
                ? Optional.empty()
                : Optional.of(new Report.Answer(
                        row.answer().equals("APPROVED"),
                        Optional.ofNullable(row.reason()).orElse(""),
                        row.answeredAt(),
                        row.answeredBy(),
                        Optional.ofNullable(row.paper())));
    }
}
