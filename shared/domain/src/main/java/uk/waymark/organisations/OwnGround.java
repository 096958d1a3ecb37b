package uk.waymark.organisations;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import uk.waymark.access.Refused;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SiteId;

/**
 * Puts a school's own area for alternative provision among the providers, with its one site, for a door that has decided that the
 * school may have it. It is a provider so that registers, notes and reports work there as everywhere.
 */
@Singleton
public class OwnGround {
    private final OrganisationRows rows;
    private final Clock clock;

    OwnGround(OrganisationRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** What was made. */
    public record Made(ProviderId provider, SiteId site) {}

    /** Why such a site cannot be made; empty when it can. */
    public Optional<Refused> refuse(String name, NewSite site) {
        if (name.isBlank()
                || site.name().isBlank()
                || site.street().isBlank()
                || site.town().isBlank()
                || site.telephone().isBlank()) {
            return Optional.of(new Refused("INVALID", "Fill in every field."));
        }
        if (Postcode.of(site.postcode()).isEmpty()) {
            return Optional.of(new Refused("POSTCODE", "Write the postcode in full, such as WM1 2AB."));
        }
        return rows.providersNamed(name.strip()) > 0
                ? Optional.of(new Refused("TAKEN", "There is an area of this name already. Choose another name."))
                : Optional.empty();
    }

    /** In the transaction of the school's decision. */
    public Made make(String name, NewSite site) {
        var provider = ProviderId.next();
        var id = SiteId.next();
        rows.addProvider(
                provider,
                name.strip(),
                ProviderKind.ON_SITE.name(),
                site.telephone().strip(),
                null,
                clock.instant());
        rows.save(new OrganisationRows.SiteRow(
                id,
                provider,
                site.name().strip(),
                site.street().strip(),
                site.town().strip(),
                Postcode.of(site.postcode()).orElseThrow().value(),
                site.telephone().strip(),
                clock.instant(),
                null,
                null,
                SiteKind.MAIN.name(),
                null));
        return new Made(provider, id);
    }
}
