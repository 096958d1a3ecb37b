package uk.waymark.agreements;

import jakarta.inject.Singleton;
import java.util.Optional;
import uk.waymark.ids.PlacementId;
import uk.waymark.progress.ReportInterval;

/** What was agreed about reports, reviews and procedures, for the rules that go by it; a door has to have narrowed who asks. */
@Singleton
public class AgreedTerms {
    private final InForce inForce;

    AgreedTerms(InForce inForce) {
        this.inForce = inForce;
    }

    /**
     * The terms of the agreement in force. Catalogue rows SLA-19, SLA-25, SLA-26, SLA-38.
     *
     * @param reports how often the provider reports; empty where the agreement does not say
     * @param reviewWeeks how many weeks lie between reviews at most
     * @param concerns how a safeguarding concern is passed on
     * @param absence what was agreed about attendance and absence
     */
    public record Terms(
            int version,
            Optional<ReportInterval> reports,
            Optional<Integer> reviewWeeks,
            Optional<String> concerns,
            Optional<String> absence) {}

    /** Empty while no agreement is signed by everybody. Two queries. */
    public Optional<Terms> of(PlacementId placement) {
        return inForce.of(placement)
                .map(it -> new Terms(
                        it.version(),
                        it.value(AgreementField.REPORT_EVERY).map(ReportInterval::valueOf),
                        it.value(AgreementField.REVIEW_WEEKS).map(Integer::valueOf),
                        it.value(AgreementField.CONCERNS),
                        it.value(AgreementField.ABSENCE)));
    }
}
