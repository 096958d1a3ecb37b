package uk.waymark.information;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.waymark.access.Role;
import uk.waymark.calendar.Session;
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

/** A provider owes the school a named key contact for each placed pupil, and another one when that person leaves. Catalogue row ROL-23. */
@Singleton
class KeyContactDue implements Raiser {
    private static final int PIECE = 200;
    private static final PlacementId FIRST = new PlacementId(new UUID(0, 0));

    private static final ObligationKind KIND = new ObligationKind(
            "contact.key",
            "Name the key contact of a placed pupil",
            "Each placed pupil has one named contact at the provider (ROL-23)",
            "Naming somebody on the pupil's page",
            "The manager and the school are told");

    private final KeyContactRows rows;
    private final PlacementFacts placements;
    private final Obligations obligations;

    KeyContactDue(KeyContactRows rows, PlacementFacts placements, Obligations obligations) {
        this.rows = rows;
        this.placements = placements;
        this.obligations = obligations;
    }

    /** What the engine has to know of it. */
    @Factory
    static class Kinds {
        @Bean
        @Singleton
        ObligationKinds keyContactKinds() {
            return new ObligationKinds(List.of(KIND));
        }
    }

    @EventListener
    void made(PlacementMade made) {
        placements.of(made.id()).ifPresent(it -> obligations.raise(obligation(it, 0, it.countedFrom())));
    }

    @EventListener
    void ended(PlacementEnded ended) {
        obligations.withdrawAll("contact.key:" + ended.id().value() + ":", "The placement has ended");
    }

    void named(PlacementId placement, int before) {
        obligations.meet(key(placement, before), "A key contact was named");
    }

    @Override
    public void raise(LocalDate today) {
        for (var piece = rows.without(today, FIRST, PIECE); !piece.isEmpty(); ) {
            var ways = piece.stream().collect(Collectors.toMap(KeyContactRows.Without::placementId, it -> it));
            placements.all(ways.keySet()).forEach(it -> raise(it, Objects.requireNonNull(ways.get(it.id()))));
            piece = rows.without(today, piece.getLast().placementId(), PIECE);
        }
    }

    /** Where whoever was named has left, somebody else is needed on that day. */
    private void raise(PlacementFile placement, KeyContactRows.Without without) {
        var left = Optional.ofNullable(without.leftAt()).map(Session::dateOf);
        obligations.raise(obligation(placement, without.number(), left.orElse(placement.countedFrom())));
    }

    private static NewObligation obligation(PlacementFile placement, int number, LocalDate on) {
        return new NewObligation(
                        key(placement.id(), number),
                        KIND.name(),
                        new Holder.Provider(placement.provider(), Set.of(Role.PROVIDER_MANAGER)),
                        Optional.of(placement.id().value()),
                        "A placement from " + placement.schoolName(),
                        on,
                        Optional.empty(),
                        "pupils/" + placement.id().value() + "/information",
                        number == 0 ? "By the first day of the placement" : "Whoever was named no longer works there")
                .owedTo(placement.school());
    }

    private static String key(PlacementId placement, int number) {
        return "contact.key:" + placement.value() + ":" + number;
    }
}
