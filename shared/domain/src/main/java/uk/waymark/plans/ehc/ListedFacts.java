package uk.waymark.plans.ehc;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.waymark.ids.PlacementId;

/** What EHC plans list, for the other rules; a door has to have narrowed who asks. Two queries, whatever the number of placements. */
@Singleton
public class ListedFacts {
    private final ListedRows rows;

    ListedFacts(ListedRows rows) {
        this.rows = rows;
    }

    /** How each of the placements stands. */
    public Map<PlacementId, ListedFact> of(Collection<PlacementId> placements) {
        Map<PlacementId, ListedFact> all = new HashMap<>();
        lines(placements).forEach((id, lines) -> {
            var now = lines.stream().filter(it -> it.ended().isEmpty()).toList();
            all.put(
                    id,
                    new ListedFact(
                            now.size(),
                            (int) now.stream()
                                    .filter(it -> it.last().isPresent())
                                    .count(),
                            (int) now.stream().filter(Listed::isShort).count()));
        });
        return all;
    }

    Map<PlacementId, List<Listed>> lines(Collection<PlacementId> placements) {
        if (placements.isEmpty()) {
            return Map.of();
        }
        var looks = rows.looks(placements).stream().collect(Collectors.groupingBy(ListedRows.LookRow::provisionId));
        return rows.of(placements).stream()
                .collect(Collectors.groupingBy(
                        ListedRows.Shown::placementId,
                        Collectors.mapping(
                                it -> line(it, looks.getOrDefault(it.id(), List.of())), Collectors.toList())));
    }

    private static Listed line(ListedRows.Shown it, List<ListedRows.LookRow> looks) {
        return new Listed(
                it.id(),
                new NewListed(it.listed(), it.amount(), NewListed.ByWhom.valueOf(it.byWhom()), it.how()),
                it.adder(),
                looks.stream()
                        .map(row -> new Look(
                                row.lookedOn(), Look.Provided.valueOf(row.provided()), row.words(), row.looker()))
                        .toList(),
                Optional.ofNullable(it.ended()));
    }
}
