package uk.waymark.school.contact;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import uk.waymark.school.placements.PlacementPage;

/** Where a placement's own page leads to for contact and belonging. */
@Factory
class ContactPages {
    @Bean
    @Singleton
    @Named("contact")
    PlacementPage contact() {
        return new PlacementPage(
                80, "Contact and tasks", "Who spoke to whom, and who has what to do.", PupilContactView.class);
    }

    @Bean
    @Singleton
    @Named("belonging")
    PlacementPage belonging() {
        return new PlacementPage(
                81,
                "Belonging, meals and the way there",
                "What keeps the pupil a part of the school, and how the day works.",
                BelongingView.class);
    }
}
