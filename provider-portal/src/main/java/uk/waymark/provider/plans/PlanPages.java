package uk.waymark.provider.plans;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import uk.waymark.provider.placements.PlacementPage;

/** Where a pupil's own page leads to for this. */
@Factory
class PlanPages {
    @Bean
    @Singleton
    @Named("plans")
    PlacementPage page() {
        return new PlacementPage(
                30,
                "Plans and assessment",
                "Your assessment, your learning plan, and the school's plan.",
                PlanView.class);
    }
}
