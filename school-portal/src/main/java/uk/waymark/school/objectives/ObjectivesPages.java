package uk.waymark.school.objectives;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import uk.waymark.school.placements.PlacementPage;

/** Where a placement's own page leads to for this. */
@Factory
class ObjectivesPages {
    @Bean
    @Singleton
    @Named("objectives")
    PlacementPage page() {
        return new PlacementPage(
                30, "Objectives", "What is to be reached, and how far each has come.", ObjectivesView.class);
    }
}
