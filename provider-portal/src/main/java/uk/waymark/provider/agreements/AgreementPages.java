package uk.waymark.provider.agreements;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import uk.waymark.provider.placements.PlacementPage;

/** Where a pupil's own page leads to for the agreement. */
@Factory
class AgreementPages {
    @Bean
    @Singleton
    @Named("agreement")
    PlacementPage agreement() {
        return new PlacementPage(
                40, "Agreement", "What is agreed with the school, and who has signed.", AgreementView.class);
    }
}
