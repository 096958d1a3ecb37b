package uk.waymark.app.sample;

import static uk.waymark.app.sample.SampleCast.well;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import uk.waymark.app.Trouble;
import uk.waymark.budgets.BudgetOutcome;
import uk.waymark.budgets.Budgets;
import uk.waymark.budgets.Cost;
import uk.waymark.budgets.Costs;
import uk.waymark.budgets.Invoices;
import uk.waymark.budgets.NewCost;
import uk.waymark.budgets.NewInvoice;
import uk.waymark.budgets.ProviderInvoices;
import uk.waymark.ids.Id;
import uk.waymark.money.Pounds;
import uk.waymark.placements.PlacementFile;
import uk.waymark.progress.PlacementSessions;

/** The year's budget, what each placement costs, what was paid for last month, and an invoice of the farm that claims more than was attended. */
@Singleton
class SampleMoney {
    private static final long MEALS = 4;
    private static final long TAXI = 12;

    /** How many placements' invoices of last month are paid. */
    private static final int PAID = 12;

    private final Budgets budgets;
    private final Costs costs;
    private final ProviderInvoices sending;
    private final Invoices invoices;
    private final PlacementSessions sessions;

    SampleMoney(Budgets budgets, Costs costs, ProviderInvoices sending, Invoices invoices, PlacementSessions sessions) {
        this.budgets = budgets;
        this.costs = costs;
        this.sending = sending;
        this.invoices = invoices;
        this.sessions = sessions;
    }

    void make(SampleCast cast) {
        budget(cast);
        for (var file : cast.running()) {
            well(costs.record(
                    cast.lead(),
                    file.id(),
                    new NewCost(
                            new Cost.Terms(
                                    Cost.Basis.DAY, Pounds.of(aDay(file)), Pounds.of(TAXI), Pounds.of(MEALS), false),
                            file.startsOn(),
                            "As in the provider's offer for this year")));
        }
        var ash = cast.file(SampleCast.ASH);
        var month = cast.today().minusMonths(1).withDayOfMonth(1);
        var number = 101;
        for (var file : cast.running().stream().limit(PAID).toList()) {
            accepted(cast, file, month, "INV-" + number++);
        }
        toCheck(cast, ash, month.plusMonths(1));
    }

    private static long aDay(PlacementFile file) {
        return switch (file.providerKind()) {
            case FARM -> 95;
            case GARAGE -> 110;
            case TUTORING -> 140;
            case PRU -> 160;
            case ONLINE -> 60;
            default -> 120;
        };
    }

    /** Proposed by the head, approved by the governors in their minutes. */
    private void budget(SampleCast cast) {
        var year = budgets.now(cast.head(), cast.school()).orElseThrow().year();
        var outcome = budgets.propose(
                cast.head(),
                cast.school(),
                year,
                Pounds.of(760_000),
                "Thirty places at last year's prices, with four per cent more");
        if (!(outcome instanceof BudgetOutcome.Proposed(var id))) {
            throw new Trouble("The sample budget was not proposed: " + outcome);
        }
        well(budgets.decide(cast.as(SampleAccount.GOVERNOR), id, true, "Minute 7 of the summer meeting", ""));
    }

    private void accepted(SampleCast cast, PlacementFile file, LocalDate month, String number) {
        var from = month.isBefore(file.startsOn()) ? file.startsOn() : month;
        var to = month.plusMonths(1).minusDays(1);
        var attended = sessions.of(file.id(), from, to).attended();
        if (from.isAfter(to) || attended == 0) {
            return;
        }
        var id = Id.next();
        file(cast, file, new NewInvoice(id, number, from, to, attended, price(file, attended)));
        well(invoices.accept(cast.lead(), id, "As the register says"));
    }

    /** Of these days one session too many is claimed, in which the register says that the pupil was away. */
    private void toCheck(SampleCast cast, PlacementFile file, LocalDate from) {
        var yesterday = cast.today().minusDays(1);
        if (from.isAfter(yesterday)) {
            return;
        }
        var found = sessions.of(file.id(), from, yesterday);
        var claimed = found.attended() + Math.max(1, found.absent());
        file(cast, file, new NewInvoice(Id.next(), "INV-117", from, yesterday, claimed, price(file, claimed)));
    }

    private void file(SampleCast cast, PlacementFile file, NewInvoice invoice) {
        well(sending.file(cast.managerOf(file), file.id(), invoice, Optional.empty()));
    }

    private static Pounds price(PlacementFile file, int sessions) {
        return new Pounds((aDay(file) + TAXI + MEALS) * 100 * sessions / 2);
    }
}
