package uk.waymark.referrals;

import java.util.List;
import java.util.Optional;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Right;
import uk.waymark.ids.PlacementId;
import uk.waymark.placements.PlacementFacts;
import uk.waymark.placements.PlacementFile;

/** Where a placement comes from, and who answers for it. Catalogue row ROL-14. */
@Door
public class PlacementOrigins {
    private final PlacementFacts placements;
    private final ReferralFacts referrals;
    private final ReferralLook look;

    PlacementOrigins(PlacementFacts placements, ReferralFacts referrals, ReferralLook look) {
        this.placements = placements;
        this.referrals = referrals;
        this.look = look;
    }

    /** The head, by name, of the school on whose roll the pupil is: the accountable officer. For those who see its pupils. */
    public List<String> accountable(Actor actor, PlacementId id) {
        return own(actor, id, Right.SEE_PUPILS)
                .map(it -> look.accountable(it.school()))
                .orElse(List.of());
    }

    /** What was decided, for those who refer pupils; empty for a placement that stems from no referral. */
    public Optional<ReferralFact> of(Actor actor, PlacementId id) {
        return own(actor, id, Right.MAKE_REFERRALS)
                .flatMap(PlacementFile::referral)
                .flatMap(referrals::of);
    }

    private Optional<PlacementFile> own(Actor actor, PlacementId id, Right right) {
        return placements.of(id).filter(it -> actor.schools(right).contains(it.school()));
    }
}
