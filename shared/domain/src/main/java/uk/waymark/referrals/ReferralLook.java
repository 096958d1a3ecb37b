package uk.waymark.referrals;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import uk.waymark.access.Actors;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.access.Role;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.ReferralId;
import uk.waymark.ids.SchoolId;

/** Finding one referral, for the doors of this capability, each of which narrows who asks. */
@Singleton
public class ReferralLook {
    /** Said for one that is not there and for one that is another school's. */
    public static final Refused NOT_FOUND =
            new Refused("NOT_FOUND", "There is no such referral at a school where you refer pupils. Ask the AP lead.");

    private final ReferralRows rows;
    private final Actors actors;

    ReferralLook(ReferralRows rows, Actors actors) {
        this.rows = rows;
        this.actors = actors;
    }

    public Optional<Referral> find(ReferralId id, Collection<SchoolId> schools) {
        return rows.find(id).map(ReferralRows::referral).filter(it -> schools.contains(it.school()));
    }

    /** The same, locked until the transaction ends, so that two who decide at once see each other. */
    public Optional<Referral> lock(ReferralId id, Collection<SchoolId> schools) {
        return find(id, schools).isEmpty() ? Optional.empty() : rows.lock(id).flatMap(it -> find(it, schools));
    }

    /** Why this person may no longer do so, looked up now: a role may have ended while a page stood open. Empty when they may. */
    public Optional<Refused> mayNot(PersonId person, Right right, SchoolId school) {
        return actors.of(person)
                        .filter(actor -> actor.schools(right).contains(school))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(new Refused(
                        "ROLE", "You no longer hold the role that this needs, so nothing was kept. Ask the head."));
    }

    /** Whoever answers for the school's pupils in alternative provision: its head. Catalogue row ROL-14. */
    public List<String> accountable(SchoolId school) {
        var heads = actors.holding(Role.HEAD, school);
        return heads.isEmpty() ? List.of() : rows.names(heads);
    }

    /** The placement that it has led to. */
    public Optional<PlacementId> placement(ReferralId id) {
        return rows.placement(id);
    }
}
