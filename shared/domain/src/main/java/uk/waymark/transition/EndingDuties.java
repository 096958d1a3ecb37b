package uk.waymark.transition;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;
import uk.waymark.ids.PlacementId;
import uk.waymark.obligations.ObligationKind;
import uk.waymark.obligations.ObligationKinds;

/** What the end of a placement asks for. Catalogue rows DL-40, DL-43, TRN-12, TRN-13, TRN-20. */
@Factory
public class EndingDuties {
    static final String MEETING = "transition.end-meeting";
    static final String OUTCOME = "transition.outcome";
    static final String DESTINATION = "transition.destination";
    static final String NEXT_STEP = "transition.next-step";
    static final String EHC_REVIEW = "transition.ehc-review";

    @Bean
    @Singleton
    ObligationKinds endingKinds() {
        return new ObligationKinds(List.of(
                new ObligationKind(
                                MEETING,
                                "Hold the end-of-placement meeting",
                                "Everybody confirms the return and the help that goes with it",
                                "the recorded meeting",
                                "The head is told")
                        .postponable(14),
                new ObligationKind(
                                OUTCOME,
                                "Record how a placement ended",
                                "The reason, and whether it did what it was for",
                                "an outcome on record",
                                "The head is told")
                        .postponable(14),
                new ObligationKind(
                                DESTINATION,
                                "Record where the pupil went",
                                "What a placement led to is known only when somebody looks again",
                                "a destination on record",
                                "The head is told")
                        .postponable(28),
                new ObligationKind(
                                NEXT_STEP,
                                "Plan the next step of a Year 11 pupil",
                                "Nobody is left without education, training or work",
                                "a next step on record",
                                "The head is told")
                        .postponable(28),
                new ObligationKind(
                                EHC_REVIEW,
                                "Ask the authority about an EHC review",
                                "Provision of a pupil with a plan has changed",
                                "what the authority answered",
                                "The head is told")
                        .postponable(14)
                        .doneByHand()));
    }

    static String meeting(PlacementId id) {
        return MEETING + "/" + id;
    }

    static String outcome(PlacementId id) {
        return OUTCOME + "/" + id;
    }

    static String destination(PlacementId id, Destination.Point point) {
        return DESTINATION + "/" + id + "/" + point;
    }

    static String nextStep(PlacementId id) {
        return NEXT_STEP + "/" + id;
    }

    static String ehcReview(PlacementId id, String change) {
        return EHC_REVIEW + "/" + id + "/" + change;
    }
}
