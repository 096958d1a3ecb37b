package uk.waymark.contact;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.waymark.access.Actor;
import uk.waymark.access.Role;
import uk.waymark.ids.PlacementId;
import uk.waymark.obligations.Holder;
import uk.waymark.obligations.NewObligation;
import uk.waymark.obligations.ObligationKind;
import uk.waymark.obligations.ObligationKinds;
import uk.waymark.obligations.Obligations;
import uk.waymark.obligations.Raiser;
import uk.waymark.placements.PlacementEnded;
import uk.waymark.placements.PlacementFacts;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementMade;

/** A free school meal has to be arranged with the provider before a pupil who is entitled to one begins. Catalogue row PAS-13. */
@Singleton
class MealsDue implements Raiser {
    private static final int PIECE = 200;
    private static final PlacementId FIRST = new PlacementId(new UUID(0, 0));

    private static final ObligationKind KIND = new ObligationKind(
            "contact.meals",
            "Arrange free school meals with a provider",
            "The pupil's record has free school meals (PAS-13)",
            "Recording the arrangement",
            "The head is told");

    private final ArrangementRows rows;
    private final PlacementFacts placements;
    private final Obligations obligations;

    MealsDue(ArrangementRows rows, PlacementFacts placements, Obligations obligations) {
        this.rows = rows;
        this.placements = placements;
        this.obligations = obligations;
    }

    /** What the engine has to know of it. */
    @Factory
    static class Kinds {
        @Bean
        @Singleton
        ObligationKinds mealKinds() {
            return new ObligationKinds(List.of(KIND));
        }
    }

    @EventListener
    void made(PlacementMade made) {
        placements
                .of(made.id())
                .filter(it -> it.freeSchoolMeals().orElse(false))
                .ifPresent(this::raise);
    }

    @EventListener
    void ended(PlacementEnded ended) {
        obligations.withdraw(key(ended.id()), "The placement has ended");
    }

    void arranged(PlacementId placement, Actor by) {
        obligations.meet(key(placement), "The arrangement was recorded", Optional.of(by.person()));
    }

    @Override
    public void raise(LocalDate today) {
        for (var piece = rows.withoutMeals(today, FIRST, PIECE); !piece.isEmpty(); ) {
            placements.all(piece).forEach(this::raise);
            piece = rows.withoutMeals(today, piece.getLast(), PIECE);
        }
    }

    private void raise(PlacementFile placement) {
        obligations.raise(new NewObligation(
                key(placement.id()),
                KIND.name(),
                new Holder.School(placement.school(), Set.of(Role.OFFICE, Role.AP_LEAD)),
                Optional.of(placement.id().value()),
                "A placement at " + placement.providerName(),
                placement.countedFrom(),
                Optional.empty(),
                "placements/" + placement.id().value() + "/belonging",
                "By the first day of the placement"));
    }

    private static String key(PlacementId placement) {
        return "contact.meals:" + placement.value();
    }
}
