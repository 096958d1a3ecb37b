package uk.waymark.assurance.policies;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import uk.waymark.access.Role;
import uk.waymark.assurance.Commissioners;
import uk.waymark.ids.ProviderId;
import uk.waymark.notices.Kind;

/** Who hears that a provider's safeguarding policy is new or has changed. Catalogue rows POL-23 and PRV-36. */
@Singleton
class PolicyNews {
    private final Commissioners commissioners;
    private final PolicyDue due;
    private final ApplicationEventPublisher<SafeguardingPolicyChanged> changes;

    PolicyNews(
            Commissioners commissioners, PolicyDue due, ApplicationEventPublisher<SafeguardingPolicyChanged> changes) {
        this.commissioners = commissioners;
        this.due = due;
        this.changes = changes;
    }

    /** Every school's DSLs read it; a change, beyond that, opens the assurance letter again. */
    void recorded(ProviderId provider, PolicyTitles.Title title, UUID version, NoticeClock notice, boolean change) {
        commissioners.tellAll(
                provider,
                List.of(Role.DSL, Role.DEPUTY_DSL),
                Kind.POLICY_CHANGED,
                false,
                commissioners.name(provider) + ": " + title.words() + ".");
        due.reread(provider, title, version);
        if (change) {
            due.changed(provider, title, version, notice);
            changes.publishEvent(new SafeguardingPolicyChanged(provider, title.id(), version, notice.changedOn()));
        }
    }
}
