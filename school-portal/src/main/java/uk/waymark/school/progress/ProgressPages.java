package uk.waymark.school.progress;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import uk.waymark.school.placements.PlacementPage;

/** The pages of a placement that are about progress. */
@Factory
class ProgressPages {
    @Bean
    @Singleton
    PlacementPage notesPage() {
        return new PlacementPage(
                90, "Notes", "What the provider writes day by day, and who agreed to photographs.", NotesView.class);
    }

    @Bean
    @Singleton
    PlacementPage reportsPage() {
        return new PlacementPage(
                100, "Reports", "Read, approve or send back, let the family read; ask for one.", ReportsView.class);
    }
}
