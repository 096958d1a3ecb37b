package uk.waymark.school.agreements;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import uk.waymark.school.placements.PlacementPage;

/** Where a placement's own page leads to for its agreement. */
@Factory
class AgreementPages {
    @Bean
    @Singleton
    @Named("agreement")
    PlacementPage agreement() {
        return new PlacementPage(
                40, "Agreement", "What is agreed, who has signed, and who has been sent it.", AgreementView.class);
    }
}
