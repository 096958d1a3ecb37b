package uk.waymark.referrals;

import java.time.Instant;
import java.util.Optional;
import uk.waymark.ids.FillingId;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.ReferralId;
import uk.waymark.ids.SchoolId;
import uk.waymark.pupils.PupilName;

/**
 * One referral as lists show it; who the pupil is comes from the roll, with the flags that the law looks at.
 *
 * @param onRoll whether the pupil is still on this school's roll
 * @param behaviour whether behaviour is among the worries, as was said when it was opened
 * @param filling the form in its latest round
 * @param submittedBy who submitted that round
 */
public record Referral(
        ReferralId id,
        PupilId pupil,
        SchoolId school,
        String schoolName,
        PupilName name,
        Optional<String> yearGroup,
        Optional<String> senStatus,
        Optional<Boolean> freeSchoolMeals,
        Optional<Boolean> lookedAfter,
        boolean onRoll,
        boolean behaviour,
        Instant openedAt,
        PersonId openedBy,
        String opener,
        FillingId filling,
        int round,
        Optional<Instant> submittedAt,
        Optional<PersonId> submittedBy,
        Stage stage) {
    /** Whether the information system says that the pupil has an education, health and care plan. Catalogue row REF-29. */
    public boolean hasPlan() {
        return senStatus.filter(it -> it.equals("E") || it.startsWith("EHC")).isPresent();
    }

    public boolean isLookedAfter() {
        return lookedAfter.orElse(false);
    }
}
