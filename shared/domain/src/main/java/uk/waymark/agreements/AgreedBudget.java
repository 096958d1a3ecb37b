package uk.waymark.agreements;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import uk.waymark.access.Actor;
import uk.waymark.budgets.Cost;
import uk.waymark.budgets.CostBook;
import uk.waymark.budgets.NewCost;
import uk.waymark.calendar.Session;
import uk.waymark.money.Pounds;
import uk.waymark.placements.PlacementFile;

/** What was agreed about money becomes the placement's price with the last signature. Catalogue rows SLA-37, BUD-03. */
@Singleton
class AgreedBudget {
    private final AgreedCosts agreed;
    private final CostBook book;
    private final Clock clock;

    AgreedBudget(AgreedCosts agreed, CostBook book, Clock clock) {
        this.agreed = agreed;
        this.book = book;
        this.clock = clock;
    }

    /**
     * Puts the price on record from the first day, or from today on where the placement runs. Nothing where the agreement names no sum,
     * where nothing is charged, and where the same price holds already.
     */
    void follow(Actor by, PlacementFile placement) {
        agreed.of(placement.id()).filter(it -> it.amount().pence() > 0).ifPresent(it -> {
            var terms = terms(it);
            var newest = book.of(placement.id()).stream().max(Comparator.comparingInt(Cost::number));
            if (newest.filter(now -> now.terms().equals(terms)).isEmpty()) {
                book.record(by, placement.id(), new NewCost(terms, from(placement, newest), reason(it)));
            }
        });
    }

    /** A price that was put on record before the start was a forecast; one that somebody was charged by is not changed backwards. */
    private LocalDate from(PlacementFile placement, Optional<Cost> newest) {
        var today = Session.today(clock);
        if (newest.isEmpty() || today.isBefore(placement.startsOn())) {
            return placement.startsOn();
        }
        return today.isAfter(placement.endsOn()) ? placement.endsOn() : today;
    }

    private static Cost.Terms terms(AgreedCosts.AgreedCost it) {
        return new Cost.Terms(
                switch (it.unit()) {
                    case SESSION -> Cost.Basis.SESSION;
                    case DAY -> Cost.Basis.DAY;
                    case WEEK -> Cost.Basis.WEEK;
                    case PLACEMENT -> Cost.Basis.WHOLE;
                },
                it.amount(),
                Pounds.of(0),
                it.unit() == CostUnit.DAY ? it.mealMoney().orElse(Pounds.of(0)) : Pounds.of(0),
                it.missedPaid());
    }

    private static String reason(AgreedCosts.AgreedCost it) {
        var meals = it.mealMoney().filter(sum -> sum.pence() > 0 && it.unit() != CostUnit.DAY);
        return "The agreement, version " + it.version() + "."
                + meals.map(sum -> " Money for free school meals, " + sum.words() + " a day, comes on top.")
                        .orElse("");
    }
}
