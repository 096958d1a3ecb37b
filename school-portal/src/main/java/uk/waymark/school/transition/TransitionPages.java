package uk.waymark.school.transition;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import uk.waymark.school.placements.PlacementPage;

/** Where a placement's own page leads to for its return and its end. */
@Factory
class TransitionPages {
    @Bean
    @Singleton
    @Named("return")
    PlacementPage returning() {
        return new PlacementPage(
                110, "Return and next step", "The plan for it, and how ready the pupil is.", ReturnView.class);
    }

    @Bean
    @Singleton
    @Named("ending")
    PlacementPage ending() {
        return new PlacementPage(
                111,
                "Ending and destination",
                "How it ends, the help afterwards, and where the pupil went.",
                EndingView.class);
    }
}
