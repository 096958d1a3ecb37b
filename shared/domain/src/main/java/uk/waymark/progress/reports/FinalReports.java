package uk.waymark.progress.reports;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.waymark.calendar.Session;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.ReportId;

/**
 * Whether the final report of a placement is there, for the meeting that ends it and for the record; a door has to have narrowed who
 * asks. Catalogue rows PRG-08, PRG-09 and TRN-10.
 */
@Singleton
public class FinalReports {
    private final ReportLists lists;
    private final ReportRows rows;

    FinalReports(ReportLists lists, ReportRows rows) {
        this.lists = lists;
        this.rows = rows;
    }

    /** @param sentOn when the last version came to the school */
    public record Ready(ReportId report, LocalDate sentOn, boolean approved) {}

    public Optional<Ready> of(PlacementId placement) {
        return Optional.ofNullable(of(List.of(placement)).get(placement));
    }

    /** For those of the placements that have one; one query. */
    public Map<PlacementId, Ready> of(Collection<PlacementId> placements) {
        return lists.of(placements).values().stream()
                .flatMap(List::stream)
                .filter(it -> it.kind() == ReportKind.FINAL && it.sent().isPresent())
                .collect(Collectors.toMap(
                        Report::placement,
                        it -> new Ready(
                                it.id(),
                                Session.dateOf(it.sent().orElseThrow().at()),
                                it.answer().filter(Report.Answer::approved).isPresent())));
    }

    /** What the pupils said about the placements, in the final record; two queries. */
    public Map<PlacementId, Voice> voices(Collection<PlacementId> placements) {
        var bodies = rows.finals(placements).stream().collect(Collectors.toMap(ReportRows.Body::reportId, it -> it));
        Map<PlacementId, Voice> all = new HashMap<>();
        of(placements)
                .forEach((placement, ready) -> Optional.ofNullable(bodies.get(ready.report()))
                        .flatMap(it -> ReportLists.version(it).text().voice())
                        .ifPresent(voice -> all.put(placement, voice)));
        return all;
    }
}
