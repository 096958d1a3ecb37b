package uk.waymark.budgets;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.SchoolId;
import uk.waymark.money.Pounds;
import uk.waymark.progress.PlacementSessions;
import uk.waymark.progress.Sessions;
import uk.waymark.progress.history.Outcome;
import uk.waymark.progress.history.Outcomes;
import uk.waymark.progress.history.SchoolPlacements;

/**
 * Whether the money was well spent: what a session that was attended or taught remotely has cost, beside both, objectives reached and how
 * placements ended, by provider, and by placement for those who see the pupils. Catalogue rows BUD-04 and BUD-07.
 */
@Door
public class ValueForMoney {
    private final SchoolPlacements ran;
    private final Outcomes outcomes;
    private final InvoiceRows invoices;
    private final PlacementSessions sessions;
    private final Clock clock;

    ValueForMoney(
            SchoolPlacements ran, Outcomes outcomes, InvoiceRows invoices, PlacementSessions sessions, Clock clock) {
        this.ran = ran;
        this.outcomes = outcomes;
        this.invoices = invoices;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** @param placements one by one, the dearest session first; empty for those who see sums only */
    public record Result(List<Worth> providers, List<Worth> placements, Optional<Worth> all) {
        public Result {
            providers = List.copyOf(providers);
            placements = List.copyOf(placements);
        }
    }

    /** The placements of a school that ran on one of the days. Seven queries, whatever the number. */
    public Result of(Actor actor, SchoolId school, LocalDate from, LocalDate to) {
        if (!actor.schools(Right.SEE_BUDGET).contains(school)) {
            return new Result(List.of(), List.of(), Optional.empty());
        }
        var paid = invoices.paid(school, from, to).stream()
                .collect(Collectors.toMap(InvoiceRows.Paid::placementId, Function.identity()));
        var covered = covered(school, from, to);
        var each = outcomes.of(ran.ran(List.of(school), from, to), from, to).stream()
                .map(it -> worth(
                        it,
                        Optional.ofNullable(paid.get(it.placement().id())),
                        covered.getOrDefault(it.placement().id(), Sessions.NONE)))
                .toList();
        var providers = each.stream()
                .collect(Collectors.toMap(
                        Worth::provider, it -> it.named(it.provider()), Worth::plus, LinkedHashMap::new))
                .values()
                .stream()
                .sorted(Comparator.comparing(Worth::name))
                .toList();
        return new Result(
                providers,
                actor.schools(Right.SEE_PUPILS).contains(school) ? dearestFirst(each) : List.of(),
                each.stream().reduce(Worth::plus).map(it -> it.named("All providers")));
    }

    private Map<PlacementId, Sessions> covered(SchoolId school, LocalDate from, LocalDate to) {
        Map<PlacementId, Sessions> all = new HashMap<>();
        invoices.paidSessions(school, from, to)
                .forEach(row -> all.merge(
                        row.placementId(),
                        PlacementSessions.counted(
                                sessions.result(row.state(), row.fact(), row.code(), row.lastOn()), (int) row.many()),
                        Sessions::plus));
        return all;
    }

    private Worth worth(Outcome it, Optional<InvoiceRows.Paid> paid, Sessions covered) {
        var over = it.isOver(Session.today(clock));
        return new Worth(
                it.placement().name().toUse(),
                it.placement().providerName(),
                1,
                over ? 1 : 0,
                over && it.wasEnded() ? 1 : 0,
                new Pounds(paid.map(InvoiceRows.Paid::pence).orElse(0L)),
                paid.map(InvoiceRows.Paid::sessions).orElse(0L).intValue(),
                covered,
                it.sessions(),
                it.objectives());
    }

    private static List<Worth> dearestFirst(List<Worth> each) {
        return each.stream()
                .sorted(Comparator.comparingLong(
                                (Worth it) -> it.perTaught().map(Pounds::pence).orElse(0L))
                        .reversed()
                        .thenComparing(Worth::name))
                .toList();
    }
}
