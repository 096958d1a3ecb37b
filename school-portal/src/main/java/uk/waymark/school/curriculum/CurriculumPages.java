package uk.waymark.school.curriculum;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import uk.waymark.school.placements.PlacementPage;

/** Where a placement's own page leads to for this. */
@Factory
class CurriculumPages {
    @Bean
    @Singleton
    @Named("curriculum")
    PlacementPage page() {
        return new PlacementPage(
                32, "Curriculum", "What is taught, how it fits with school, and qualifications.", CurriculumView.class);
    }
}
