package uk.waymark.provider.information;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import uk.waymark.provider.placements.PlacementPage;

/** Where a pupil's own page leads to for what the tutor has to know. */
@Factory
class InformationPages {
    @Bean
    @Singleton
    @Named("information")
    PlacementPage information() {
        return new PlacementPage(
                10,
                "What you need to know",
                "What helps, health, whom to ring; and what the school sent.",
                InformationView.class);
    }
}
