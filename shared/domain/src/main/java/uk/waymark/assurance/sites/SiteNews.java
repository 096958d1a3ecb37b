package uk.waymark.assurance.sites;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import uk.waymark.access.Role;
import uk.waymark.assurance.Commissioners;
import uk.waymark.commissioning.ProofChanged;
import uk.waymark.notices.Kind;
import uk.waymark.organisations.SiteAdded;

/** Tells every school of a provider that it has a new site to agree to, in the transaction that put it on record. */
@Singleton
class SiteNews {
    private final Commissioners commissioners;
    private final SiteDue due;
    private final ApplicationEventPublisher<ProofChanged> changes;

    SiteNews(Commissioners commissioners, SiteDue due, ApplicationEventPublisher<ProofChanged> changes) {
        this.commissioners = commissioners;
        this.changes = changes;
        this.due = due;
    }

    @EventListener
    void added(SiteAdded event) {
        if (event.kind().needsAgreement()) {
            changes.publishEvent(new ProofChanged(event.provider(), Optional.of("New premises: " + event.name())));
            commissioners
                    .of(event.provider())
                    .forEach(school -> due.agreement(school, event.provider(), event.site(), event.name()));
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
