package uk.waymark.school.directions;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import uk.waymark.school.placements.PlacementPage;

/** Where a placement's own page leads to for a direction. */
@Factory
class DirectionPages {
    @Bean
    @Singleton
    @Named("direction")
    PlacementPage direction() {
        return new PlacementPage(
                50,
                "Direction off site",
                "The decision, the notice in time, and whom it was served to.",
                DirectionView.class);
    }
}
