package uk.waymark.school.meetings;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import uk.waymark.school.placements.PlacementPage;

/** Where a placement's own page leads to for its meetings. */
@Factory
class MeetingPages {
    @Bean
    @Singleton
    @Named("meetings")
    PlacementPage meetings() {
        return new PlacementPage(
                60, "Meetings and reviews", "Planned, invited in time, and recorded in writing.", MeetingsView.class);
    }
}
