package uk.waymark.referrals;

import java.time.LocalDate;
import java.util.Optional;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SiteId;
import uk.waymark.placements.PlacementKind;

/**
 * What the head writes when agreeing to a referral. Catalogue rows REF-20, REF-22, REF-24.
 *
 * @param rationale why alternative provision is right for this pupil now
 * @param outcomes what is to come of it
 * @param review when and by whom it is looked at
 * @param site one of the provider; empty where any of its sites will do
 * @param whyChosen why this provider rather than another
 * @param endsOn empty only where the school's setting lets the end be open
 */
public record NewDecision(
        String rationale,
        String outcomes,
        String review,
        BestInterests best,
        ProviderId provider,
        Optional<SiteId> site,
        PlacementKind kind,
        String whyChosen,
        LocalDate startsOn,
        Optional<LocalDate> endsOn) {
    public NewDecision {
        rationale = rationale.strip();
        outcomes = outcomes.strip();
        review = review.strip();
        whyChosen = whyChosen.strip();
    }
}
