package uk.waymark.school.information;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import uk.waymark.school.placements.PlacementPage;

/** Where a placement's own page leads to for what the provider is told. */
@Factory
class InformationPages {
    @Bean
    @Singleton
    @Named("information")
    PlacementPage information() {
        return new PlacementPage(
                70,
                "Information for the provider",
                "What they know about the pupil, who has read it, and the page for the tutor.",
                InformationView.class);
    }
}
