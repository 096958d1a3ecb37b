package uk.waymark.plans;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.ids.PlacementId;
import uk.waymark.placements.PlacementFacts;
import uk.waymark.placements.PlacementFile;
import uk.waymark.plans.ehc.ListedFact;
import uk.waymark.plans.ehc.ListedFacts;
import uk.waymark.risk.RiskFact;
import uk.waymark.risk.RiskFacts;
import uk.waymark.transition.ReturnFacts;

/** The SENCO's desk: every placed pupil with special needs, with plans, links, reviews and the way back. Catalogue row ROL-19. */
@Door
public class SencoDesk {
    private final PlanRows rows;
    private final PlanFacts plans;
    private final SupportRows supports;
    private final PlacementFacts placements;
    private final RiskFacts risks;
    private final ReturnFacts returns;
    private final ListedFacts listed;
    private final Clock clock;

    SencoDesk(
            PlanRows rows,
            PlanFacts plans,
            SupportRows supports,
            PlacementFacts placements,
            RiskFacts risks,
            ReturnFacts returns,
            ListedFacts listed,
            Clock clock) {
        this.rows = rows;
        this.plans = plans;
        this.supports = supports;
        this.placements = placements;
        this.risks = risks;
        this.returns = returns;
        this.listed = listed;
        this.clock = clock;
    }

    /** By surname; a fixed number of queries, whatever the number of pupils. */
    public List<SencoLine> of(Actor actor, int many, int from) {
        var ids = rows.withNeeds(actor.schools(Right.PLAN_SUPPORT), Session.today(clock), many, from);
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<PlacementId, PlacementFile> files = new HashMap<>();
        placements.all(ids).forEach(it -> files.put(it.id(), it));
        Map<PlacementId, SupportPlan> support = new HashMap<>();
        supports.of(ids).forEach(row -> support.putIfAbsent(row.placementId(), row.plan()));
        var facts = plans.all(ids);
        var inForce = risks.all(ids);
        var returning = returns.of(ids);
        var provision = listed.of(ids);
        return ids.stream()
                .filter(files::containsKey)
                .map(id -> new SencoLine(
                        Objects.requireNonNull(files.get(id)),
                        Objects.requireNonNull(facts.get(id)),
                        Optional.ofNullable(inForce.get(id)).map(RiskFact::reviewOn),
                        Optional.ofNullable(support.get(id)),
                        provision.getOrDefault(id, ListedFact.NONE),
                        Optional.ofNullable(returning.get(id))))
                .toList();
    }
}
