package uk.waymark.school.arrangements;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import uk.waymark.school.placements.PlacementPage;

/** The way to the page from the placement's own. */
@Factory
class AuthorityPages {
    @Bean
    @Singleton
    @Named("authority-word")
    PlacementPage authorityWord() {
        return new PlacementPage(
                55,
                "Whose placement it is",
                "Who decides about it, and what the authority said where it does.",
                AuthorityView.class);
    }
}
