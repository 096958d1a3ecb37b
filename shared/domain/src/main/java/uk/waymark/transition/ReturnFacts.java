package uk.waymark.transition;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.waymark.ids.PlacementId;
import uk.waymark.transition.ReturnPlan.Agreed;
import uk.waymark.transition.ReturnPlan.Judged;
import uk.waymark.transition.ReturnPlan.Readiness;

/** Return plans for the other rules; a door has to have narrowed who asks. */
@Singleton
public class ReturnFacts {
    private final ReturnRows rows;

    ReturnFacts(ReturnRows rows) {
        this.rows = rows;
    }

    /** The newest version, with how ready the pupil was judged to be; two queries. */
    public Optional<ReturnPlan> of(PlacementId placement) {
        return ReturnRows.first(rows.newest(List.of(placement))).map(row -> plan(row, judged(placement)));
    }

    /** The newest versions of several placements, without the judgements; one query. */
    public Map<PlacementId, ReturnPlan> of(Collection<PlacementId> placements) {
        Map<PlacementId, ReturnPlan> all = new HashMap<>();
        if (!placements.isEmpty()) {
            rows.newest(placements).forEach(row -> all.put(row.placementId(), plan(row, List.of())));
        }
        return all;
    }

    private List<Judged> judged(PlacementId placement) {
        return rows.judged(placement).stream()
                .map(row -> new Judged(row.judgedOn(), Readiness.valueOf(row.readiness()), row.words(), row.by()))
                .toList();
    }

    private static ReturnPlan plan(ReturnRows.Newest row, List<Judged> judged) {
        return new ReturnPlan(
                row.number(),
                new NewReturnPlan(
                        Aim.valueOf(row.aim()),
                        row.aimReason(),
                        row.targetOn(),
                        row.readiness(),
                        row.schoolSupport(),
                        row.providerSupport(),
                        row.stages(),
                        row.induction(),
                        row.careers(),
                        row.discussedWith(),
                        row.explained()),
                row.because(),
                row.writtenAt(),
                row.by(),
                agreed(row),
                judged);
    }

    private static Optional<Agreed> agreed(ReturnRows.Newest row) {
        return Optional.ofNullable(row.agreedAt())
                .map(at -> new Agreed(
                        at,
                        Optional.ofNullable(row.agreedBy()).orElse(""),
                        Optional.ofNullable(row.agreedWords()).orElse("")));
    }
}
