package uk.waymark.information;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.waymark.access.Role;
import uk.waymark.ids.PlacementId;
import uk.waymark.obligations.DayKind;
import uk.waymark.obligations.Holder;
import uk.waymark.obligations.NewObligation;
import uk.waymark.obligations.ObligationKind;
import uk.waymark.obligations.ObligationKinds;
import uk.waymark.obligations.Obligations;
import uk.waymark.placements.PlacementEnded;
import uk.waymark.placements.PlacementFile;

/** What a provider has asked for is due from the AP lead, and met by sharing it. Catalogue row INF-02. */
@Singleton
class AskedDue {
    private static final int WORKING_DAYS = 3;

    private static final ObligationKind KIND = new ObligationKind(
            "information.asked",
            "Answer what a provider asked about a placed pupil",
            "The provider gets what it asks for (INF-02)",
            "Sharing the answer",
            "The head is told");

    private final Obligations obligations;

    AskedDue(Obligations obligations) {
        this.obligations = obligations;
    }

    /** What the engine has to know of it. */
    @Factory
    static class Kinds {
        @Bean
        @Singleton
        ObligationKinds askedKinds() {
            return new ObligationKinds(List.of(KIND));
        }
    }

    void asked(PlacementFile placement, UUID request, LocalDate today) {
        obligations.raise(new NewObligation(
                key(placement.id(), request),
                KIND.name(),
                new Holder.School(placement.school(), Set.of(Role.AP_LEAD)),
                Optional.of(placement.id().value()),
                "A placement at " + placement.providerName(),
                obligations.due(placement.school(), today, WORKING_DAYS, DayKind.WORKING),
                Optional.empty(),
                "placements/" + placement.id().value() + "/information",
                "The provider has asked for information; an answer within " + WORKING_DAYS + " working days"));
    }

    void answered(PlacementId placement, UUID request) {
        obligations.meet(key(placement, request), "The answer was shared");
    }

    @EventListener
    void ended(PlacementEnded ended) {
        obligations.withdrawAll("information.asked:" + ended.id().value() + ":", "The placement has ended");
    }

    private static String key(PlacementId placement, UUID request) {
        return "information.asked:" + placement.value() + ":" + request;
    }
}
