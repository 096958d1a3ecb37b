package uk.waymark.provider.curriculum;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import uk.waymark.provider.placements.PlacementPage;

/** Where a pupil's own page leads to for this. */
@Factory
class CurriculumPages {
    @Bean
    @Singleton
    @Named("curriculum")
    PlacementPage page() {
        return new PlacementPage(
                31,
                "Curriculum and qualifications",
                "What the pupil is taught, and how they grow.",
                CurriculumView.class);
    }
}
