package uk.waymark.provider.progress;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import uk.waymark.provider.placements.PlacementPage;

/** The pages of a pupil that are about progress. */
@Factory
class ProgressPages {
    @Bean
    @Singleton
    PlacementPage notesPage() {
        return new PlacementPage(20, "Notes", "Write one in ten seconds; read what others wrote.", NotesView.class);
    }

    @Bean
    @Singleton
    PlacementPage reportsPage() {
        return new PlacementPage(30, "Reports", "What is due, what is begun, what the school said.", ReportsView.class);
    }
}
