package uk.waymark.provider.incidents;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import uk.waymark.provider.placements.PlacementPage;

/** The way to the page from the pupil's own. */
@Factory
class IncidentPages {
    @Bean
    @Singleton
    PlacementPage incidentPage() {
        return new PlacementPage(
                40,
                "Behaviour incident",
                "Write down what happened; the school decides what follows.",
                IncidentView.class);
    }
}
