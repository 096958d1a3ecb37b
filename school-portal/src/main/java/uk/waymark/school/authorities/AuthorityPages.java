package uk.waymark.school.authorities;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import uk.waymark.school.placements.PlacementPage;

/** Where a placement's own page leads to for those outside school who hear of it. */
@Factory
class AuthorityPages {
    @Bean
    @Singleton
    @Named("authority")
    PlacementPage authority() {
        return new PlacementPage(
                55,
                "Who has been told",
                "Authority, virtual school, social worker and other agencies.",
                AuthorityView.class);
    }
}
