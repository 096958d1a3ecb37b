package uk.waymark.budgets;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.waymark.access.Actor;
import uk.waymark.access.Actors;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.calendar.Session;
import uk.waymark.ids.Id;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.SchoolId;
import uk.waymark.money.Pounds;
import uk.waymark.notices.Kind;
import uk.waymark.notices.Outbox;
import uk.waymark.placements.PlacementFacts;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/** What placements cost, for the rules that agree on it and reckon with it; a door has to have narrowed who asks. */
@Singleton
public class CostBook {
    private final CostRows rows;
    private final Funds funds;
    private final PlacementFacts placements;
    private final Actors actors;
    private final Outbox outbox;
    private final Trail trail;
    private final Clock clock;

    CostBook(
            CostRows rows,
            Funds funds,
            PlacementFacts placements,
            Actors actors,
            Outbox outbox,
            Trail trail,
            Clock clock) {
        this.rows = rows;
        this.funds = funds;
        this.placements = placements;
        this.actors = actors;
        this.outbox = outbox;
        this.trail = trail;
        this.clock = clock;
    }

    /** Puts the next version on record; head and AP lead are told when the budget becomes short by it. */
    @Transactional
    public Optional<Refused> record(Actor by, PlacementId placement, NewCost cost) {
        var file = placements.lock(placement).orElseThrow();
        var refused = cost.refuse(file);
        if (refused.isPresent()) {
            return refused;
        }
        var year = funds.year(file.school(), Session.today(clock));
        var before = funds.left(file.school(), year);
        var terms = cost.terms();
        var number = of(placement).stream().mapToInt(Cost::number).max().orElse(0) + 1;
        rows.add(
                Id.next(),
                placement,
                number,
                terms.basis().name(),
                terms.teaching().pence(),
                terms.transport().pence(),
                terms.meals().pence(),
                terms.absentPaid(),
                cost.from(),
                cost.reason().strip(),
                clock.instant(),
                by.person());
        trail.record(by, Action.COST_RECORDED, placement, "version " + number);
        if (!before.isShort() && funds.left(file.school(), year).isShort()) {
            tell(file.school());
        }
        return Optional.empty();
    }

    private void tell(SchoolId school) {
        List.of(Role.HEAD, Role.AP_LEAD).stream()
                .flatMap(role -> actors.holding(role, school).stream())
                .distinct()
                .forEach(person -> outbox.notify(person, Kind.BUDGET_SHORT, school, false));
    }

    /** The oldest version first. */
    public List<Cost> of(PlacementId placement) {
        return of(List.of(placement)).getOrDefault(placement, List.of());
    }

    /** One query for all of them. */
    public Map<PlacementId, List<Cost>> of(Collection<PlacementId> ids) {
        Map<PlacementId, List<Cost>> all = new LinkedHashMap<>();
        rows.of(ids)
                .forEach(row -> all.computeIfAbsent(row.placementId(), id -> new ArrayList<>())
                        .add(cost(row)));
        return all;
    }

    private static Cost cost(CostRows.Line row) {
        return new Cost(
                row.number(),
                new Cost.Terms(
                        Cost.Basis.valueOf(row.basis()),
                        new Pounds(row.pence()),
                        new Pounds(row.transportPence()),
                        new Pounds(row.mealsPence()),
                        row.absentPaid()),
                row.fromOn(),
                row.reason(),
                row.recordedAt(),
                row.by());
    }
}
