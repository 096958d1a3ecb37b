package uk.waymark.school.risk;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import uk.waymark.school.placements.PlacementPage;

/** Where a placement's own page leads to for this. */
@Factory
class RiskPages {
    @Bean
    @Singleton
    @Named("risk")
    PlacementPage page() {
        return new PlacementPage(
                20,
                "Risk assessment",
                "What may happen, what helps, and whether the provider works by it.",
                RiskView.class);
    }
}
