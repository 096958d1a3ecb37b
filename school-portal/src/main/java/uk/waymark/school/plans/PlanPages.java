package uk.waymark.school.plans;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import uk.waymark.school.placements.PlacementPage;

/** Where a placement's own page leads to for this. */
@Factory
class PlanPages {
    @Bean
    @Singleton
    @Named("plans")
    PlacementPage page() {
        return new PlacementPage(
                31, "Plans", "The school's plan, the provider's assessment and its learning plan.", PlanView.class);
    }
}
