package uk.waymark.referrals;

import java.util.Optional;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Right;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.ReferralId;

/** What an agreed referral has led to, or what is to be placed by it. */
@Door
public class PlacedFrom {
    private final ReferralLook look;
    private final ReferralFacts facts;

    PlacedFrom(ReferralLook look, ReferralFacts facts) {
        this.look = look;
        this.facts = facts;
    }

    /** The placement that it has led to. */
    public Optional<PlacementId> placement(Actor actor, ReferralId id) {
        return look.find(id, actor.schools(Right.MAKE_REFERRALS)).flatMap(it -> look.placement(it.id()));
    }

    /** What the head agreed to for this pupil, for whoever places them: only what is agreed, and only while nothing stems from it. */
    public Optional<ReferralFact> toPlace(Actor actor, ReferralId id, PupilId pupil) {
        return look.find(id, actor.schools(Right.PLACE_PUPILS))
                .filter(it -> it.pupil().equals(pupil) && it.stage() == Stage.AGREED)
                .filter(it -> look.placement(it.id()).isEmpty())
                .flatMap(it -> facts.of(it.id()));
    }
}
