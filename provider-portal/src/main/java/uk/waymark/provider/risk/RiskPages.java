package uk.waymark.provider.risk;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import uk.waymark.provider.placements.PlacementPage;

/** Where a pupil's own page leads to for this. */
@Factory
class RiskPages {
    @Bean
    @Singleton
    @Named("risk")
    PlacementPage page() {
        return new PlacementPage(
                20,
                "Risk assessment",
                "What may happen, what helps, and your word that you work by it.",
                RiskView.class);
    }
}
