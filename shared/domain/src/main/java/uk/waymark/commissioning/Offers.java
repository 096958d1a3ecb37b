package uk.waymark.commissioning;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.ids.Id;
import uk.waymark.ids.ProviderId;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/** What a provider offers, said once for every school. */
@Door
public class Offers {
    private final OfferRows rows;
    private final Trail trail;
    private final Clock clock;

    Offers(OfferRows rows, Trail trail, Clock clock) {
        this.rows = rows;
        this.trail = trail;
        this.clock = clock;
    }

    /** What the provider says now: for its own people, and for whoever sees what schools know of providers. */
    public Optional<Offer> of(Actor actor, ProviderId provider) {
        return actor.may(Right.SEE_ASSURANCE)
                        || actor.providers(Right.KEEP_PROVIDER_RECORD).contains(provider)
                ? rows.latest(provider).map(Offers::offer)
                : Optional.empty();
    }

    private static Offer offer(OfferRows.Row row) {
        return new Offer(
                row.needs(),
                row.curriculum(),
                row.constraints(),
                row.address(),
                row.contact(),
                Optional.ofNullable(row.dayCost()),
                Optional.ofNullable(row.places()),
                row.onlineOnly());
    }

    @Transactional
    public Optional<Refused> state(Actor actor, ProviderId provider, Offer offer) {
        if (!actor.providers(Right.KEEP_PROVIDER_RECORD).contains(provider)) {
            return Optional.of(new Refused("NOT_YOURS", "You do not keep this provider's record. Ask its manager."));
        }
        var wrong = offer.wrong();
        if (wrong.isEmpty()) {
            rows.save(new OfferRows.Row(
                    Id.next(),
                    provider,
                    offer.needs().strip(),
                    offer.curriculum().strip(),
                    offer.constraints().strip(),
                    offer.address().strip(),
                    offer.contact().strip(),
                    offer.dayCost().orElse(null),
                    offer.places().orElse(null),
                    offer.onlineOnly(),
                    clock.instant(),
                    actor.person()));
            trail.record(actor, Action.PROVIDER_OFFER_STATED, provider);
        }
        return wrong;
    }
}
