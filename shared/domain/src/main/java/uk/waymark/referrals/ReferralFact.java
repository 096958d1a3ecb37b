package uk.waymark.referrals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.ReferralId;
import uk.waymark.ids.SchoolId;

/**
 * What the capabilities after it have to know of a referral.
 *
 * @param grounds in the words of the form
 * @param resident whether the pupil lives in the children's home that is used, with the reason on record
 * @param decision how it ended; empty while it is open
 * @param decidedOn the day of that
 */
public record ReferralFact(
        ReferralId id,
        PupilId pupil,
        SchoolId school,
        Stage stage,
        Optional<LegalBasis> basis,
        Optional<Aim> aim,
        List<String> grounds,
        Where where,
        boolean resident,
        Optional<LocalDate> assessedOn,
        Optional<Decision> decision,
        Optional<LocalDate> decidedOn) {
    public ReferralFact {
        grounds = List.copyOf(grounds);
    }

    /** What is to come of it, as the head wrote; nothing while it is open. */
    public String outcomes() {
        return decision.map(Decision::outcomes).orElse("");
    }

    /** When and by whom it is reviewed, as the head wrote. */
    public String review() {
        return decision.map(Decision::review).orElse("");
    }
}
