package uk.waymark.provider.transition;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import uk.waymark.provider.placements.PlacementPage;

/** Where a pupil's page leads to for the return. */
@Factory
class TransitionPages {
    @Bean
    @Singleton
    @Named("return")
    PlacementPage returning() {
        return new PlacementPage(
                50,
                "Return and next step",
                "The plan that you agree to, how ready the pupil is, and handing over at the end.",
                ReturnView.class);
    }
}
