package uk.waymark.assurance.sites;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.Optional;
import uk.waymark.access.Refused;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.SiteId;
import uk.waymark.organisations.SiteKind;
import uk.waymark.placements.Intended;
import uk.waymark.placements.PlacementRule;

/**
 * Whether a school has agreed to a site: a satellite, a subcontractor's place or the like is a material change, and no pupil of a school
 * goes there before it has. Asked before the gate, whose answer is about the whole provider. Catalogue row SIT-04.
 */
@Singleton
@Order(-10)
public class SiteAgreements implements PlacementRule {
    private static final Refused NOT_AGREED = new Refused(
            "SITE_NOT_AGREED",
            "Your school has not agreed to this site yet. Its head or AP lead looks at it on the provider's page, under Sites,"
                    + " and agrees before a pupil goes there.");

    private final SiteRows sites;
    private final SchoolSiteRows rows;

    SiteAgreements(SiteRows sites, SchoolSiteRows rows) {
        this.sites = sites;
        this.rows = rows;
    }

    /** A main site needs no agreement; one that is not on record is never agreed. */
    public boolean agreed(SchoolId school, SiteId site) {
        return sites.find(site)
                .filter(it -> !SiteKind.valueOf(it.kind()).needsAgreement()
                        || rows.agreed(school, site).orElse(false))
                .isPresent();
    }

    @Override
    public Optional<Refused> refuse(Intended placement) {
        return agreed(placement.school(), placement.wanted().site()) ? Optional.empty() : Optional.of(NOT_AGREED);
    }
}
