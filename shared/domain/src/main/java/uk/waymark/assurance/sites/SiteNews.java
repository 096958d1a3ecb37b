package uk.waymark.assurance.sites;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.util.List;
import uk.waymark.access.Role;
import uk.waymark.assurance.Commissioners;
import uk.waymark.notices.Kind;
import uk.waymark.organisations.SiteAdded;

/** Tells every school of a provider that it has a new site to agree to, in the transaction that put it on record. */
@Singleton
class SiteNews {
    private final Commissioners commissioners;

    SiteNews(Commissioners commissioners) {
        this.commissioners = commissioners;
    }

    @EventListener
    void added(SiteAdded event) {
        if (event.kind().needsAgreement()) {
            commissioners.tellAll(
                    event.provider(),
                    List.of(Role.AP_LEAD, Role.HEAD),
                    Kind.SITE_TO_AGREE,
                    false,
                    commissioners.name(event.provider()) + ": " + event.name() + ". "
                            + event.kind().words() + ".");
        }
    }
}
