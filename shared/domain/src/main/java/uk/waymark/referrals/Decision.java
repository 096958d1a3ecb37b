package uk.waymark.referrals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SiteId;
import uk.waymark.placements.PlacementKind;

/**
 * How a referral ended: the head's yes with everything that belongs to it, the head's no, or its withdrawal.
 *
 * @param reason the rationale of a yes, the reason of a no or of the withdrawal
 * @param selfApproved whether whoever decided had opened or submitted it
 */
public record Decision(
        Stage verdict,
        String reason,
        String outcomes,
        String review,
        BestInterests best,
        String whyChosen,
        Optional<ProviderId> provider,
        Optional<String> providerName,
        Optional<SiteId> site,
        Optional<String> siteName,
        Optional<PlacementKind> kind,
        Optional<LocalDate> startsOn,
        Optional<LocalDate> endsOn,
        boolean selfApproved,
        Instant at,
        String by) {}
