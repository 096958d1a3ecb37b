package uk.waymark.school.budgets;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import uk.waymark.school.placements.PlacementPage;

/** The page of a placement that is about money. */
@Factory
class BudgetPages {
    @Bean
    @Singleton
    PlacementPage moneyPage() {
        return new PlacementPage(120, "Money", "What it costs, and its invoices beside the register.", MoneyView.class);
    }
}
