package uk.waymark.organisations;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.ids.ProviderId;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/** An administrator putting on record that one provider has become part of another. It is not taken back. */
@Door
public class ProviderMergers {
    private final MergerRows rows;
    private final Trail trail;
    private final Clock clock;

    ProviderMergers(MergerRows rows, Trail trail, Clock clock) {
        this.rows = rows;
        this.trail = trail;
        this.clock = clock;
    }

    /** From now on no school takes it up, audits it or places a pupil there; both must stand by themselves until then. */
    @Transactional
    public Optional<Refused> merge(Actor actor, ProviderId provider, ProviderId into) {
        if (!actor.mayEverywhere(Right.MANAGE_ORGANISATIONS)) {
            return Optional.of(new Refused("NOT_YOURS", "Only an administrator of Waymark puts this on record."));
        }
        if (provider.equals(into) || rows.standing(into) == 0) {
            return Optional.of(new Refused("INTO", "Choose another provider that stands by itself."));
        }
        if (rows.merge(provider, into, clock.instant(), actor.person()) == 0) {
            return Optional.of(new Refused("MERGED", "It has become part of another provider already."));
        }
        trail.record(actor, Action.PROVIDER_MERGED, provider, "part of " + into.value());
        return Optional.empty();
    }
}
