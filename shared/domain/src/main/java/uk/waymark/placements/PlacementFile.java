package uk.waymark.placements;

import java.time.LocalDate;
import java.util.Optional;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.ReferralId;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.SiteId;
import uk.waymark.organisations.ProviderKind;
import uk.waymark.pupils.PupilName;

/**
 * The facts of one placement that stand on top of everything about it.
 *
 * @param endsOn the last day, brought forward where somebody has ended it
 * @param recordedOn the day on which it was put on record
 * @param endedBecause why somebody ended it; empty while it runs and when it ran out
 * @param heldBecause why it may not begin yet; empty for one that is not held
 * @param takenOver why it was put on record without a referral while it was running; empty for all others
 */
public record PlacementFile(
        PlacementId id,
        PupilId pupil,
        PupilName name,
        LocalDate bornOn,
        Optional<String> yearGroup,
        Optional<String> senStatus,
        Optional<Boolean> freeSchoolMeals,
        Optional<Boolean> lookedAfter,
        SchoolId school,
        String schoolName,
        String schoolTelephone,
        ProviderId provider,
        String providerName,
        ProviderKind providerKind,
        SiteId site,
        String siteName,
        String siteAddress,
        String siteTelephone,
        PlacementKind kind,
        String activity,
        LocalDate startsOn,
        LocalDate endsOn,
        LocalDate recordedOn,
        Optional<String> endedBecause,
        Optional<String> heldBecause,
        Optional<ReferralId> referral,
        Optional<String> takenOver) {
    /** Whether its last day has not passed; one that was taken back before it began has none. */
    public boolean isOpen(LocalDate today) {
        return !endsOn.isBefore(today) && !endsOn.isBefore(startsOn);
    }

    /** From when on it counts what is due: the first day, or the day on which it was put on record where that came later. */
    public LocalDate countedFrom() {
        return recordedOn.isAfter(startsOn) ? recordedOn : startsOn;
    }

    /** Whether the pupil is expected there by now. */
    public boolean hasBegun(LocalDate today) {
        return heldBecause.isEmpty() && !startsOn.isAfter(today);
    }

    /** Whether the information system says that the pupil has an education, health and care plan. */
    public boolean hasPlan() {
        return senStatus.filter(it -> it.equals("E") || it.startsWith("EHC")).isPresent();
    }

    /** Who decides about it. */
    public PlacementOwner owner() {
        return kind.owner();
    }

    public boolean isLookedAfter() {
        return lookedAfter.orElse(false);
    }
}
