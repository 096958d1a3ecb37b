package uk.waymark.arrangements;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;
import uk.waymark.obligations.ObligationKind;
import uk.waymark.obligations.ObligationKinds;

/** What can be due about a part-time timetable. Deadlines DL-51 and DL-52. */
@Factory
class ArrangementKinds {
    static final String REVIEW = "arrangement.review";
    static final String END = "arrangement.end";
    static final String CHECK = "arrangement.check";
    static final String REPORT = "arrangement.report";

    @Bean
    @Singleton
    ObligationKinds arrangementKinds() {
        return new ObligationKinds(List.of(
                new ObligationKind(
                        REVIEW,
                        "Review a part-time timetable",
                        "Reviewed regularly with the pupil's and the parents' views (ADJ-07)",
                        "The record of the review",
                        "The head is told"),
                new ObligationKind(
                                END,
                                "Decide what comes after a part-time timetable",
                                "It ends by itself; only a new decision goes on with it (ADJ-09)",
                                "A new decision, or the word that full time begins again",
                                "The sessions are expected again")
                        .doneByHand(),
                new ObligationKind(
                        CHECK,
                        "See or call a pupil who is nowhere on site today",
                        "Some time on site each day, otherwise extra welfare checks (ADJ-10)",
                        "The record of the check",
                        "The head is told"),
                new ObligationKind(
                        REPORT,
                        "Tell the authority of a part-time timetable",
                        "By the authority's procedure (ADJ-15; parttime.authority.days)",
                        "The record of what was reported",
                        "The head is told")));
    }
}
