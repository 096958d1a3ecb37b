package uk.waymark.plans;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.waymark.calendar.Session;
import uk.waymark.ids.PlacementId;
import uk.waymark.objectives.Source;

/** How plans stand, for the other rules; a door has to have narrowed who asks. A fixed number of queries, whatever the number. */
@Singleton
public class PlanFacts {
    private final PlanVersions plans;
    private final LearningVersions learning;
    private final AssessmentRows assessments;
    private final PlanRows rows;

    PlanFacts(PlanVersions plans, LearningVersions learning, AssessmentRows assessments, PlanRows rows) {
        this.plans = plans;
        this.learning = learning;
        this.assessments = assessments;
        this.rows = rows;
    }

    public PlanFact of(PlacementId placement) {
        return fact(
                Optional.ofNullable(plans.newest(List.of(placement)).get(placement)),
                Optional.ofNullable(learning.newest(List.of(placement)).get(placement)),
                Optional.ofNullable(assessed(List.of(placement)).get(placement)),
                Optional.ofNullable(checked(List.of(placement)).get(placement)));
    }

    /** One for each placement, in the order given. */
    public Map<PlacementId, PlanFact> all(Collection<PlacementId> placements) {
        if (placements.isEmpty()) {
            return Map.of();
        }
        var schools = plans.newest(placements);
        var providers = learning.newest(placements);
        var assessed = assessed(placements);
        var checked = checked(placements);
        Map<PlacementId, PlanFact> all = new LinkedHashMap<>();
        placements.forEach(id -> all.put(
                id,
                fact(
                        Optional.ofNullable(schools.get(id)),
                        Optional.ofNullable(providers.get(id)),
                        Optional.ofNullable(assessed.get(id)),
                        Optional.ofNullable(checked.get(id)))));
        return all;
    }

    private Map<PlacementId, LocalDate> assessed(Collection<PlacementId> placements) {
        Map<PlacementId, LocalDate> days = new HashMap<>();
        assessments.of(placements).forEach(row -> days.putIfAbsent(row.placementId(), row.assessedOn()));
        return days;
    }

    private Map<PlacementId, LocalDate> checked(Collection<PlacementId> placements) {
        Map<PlacementId, LocalDate> days = new HashMap<>();
        rows.checks(placements).forEach(row -> days.putIfAbsent(row.placementId(), Session.dateOf(row.checkedAt())));
        return days;
    }

    private static PlanFact fact(
            Optional<Plan> plan,
            Optional<LearningPlan> learning,
            Optional<LocalDate> assessed,
            Optional<LocalDate> checked) {
        return new PlanFact(
                plan.map(Plan::number),
                plan.map(it -> Session.dateOf(it.writtenAt())),
                plan.flatMap(Plan::agreed).map(it -> Session.dateOf(it.at())),
                learning.map(LearningPlan::state),
                learning.flatMap(LearningPlan::answer)
                        .filter(LearningPlan.Answer::agreed)
                        .map(it -> Session.dateOf(it.at())),
                plan.map(it -> it.written().milestones()).orElse(List.of()),
                assessed,
                checked,
                (int) plan.stream()
                        .flatMap(it -> it.written().links().stream())
                        .filter(it -> it.source() == Source.EHC_PLAN)
                        .count());
    }
}
