package uk.waymark.provider.meetings;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import uk.waymark.provider.placements.PlacementPage;

/** Where a pupil's page leads to for meetings. */
@Factory
class MeetingPages {
    @Bean
    @Singleton
    @Named("meetings")
    PlacementPage meetings() {
        return new PlacementPage(
                60,
                "Meetings and reviews",
                "When they are, your view beforehand, and what was decided.",
                MeetingsView.class);
    }
}
