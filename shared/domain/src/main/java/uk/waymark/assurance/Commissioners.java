package uk.waymark.assurance;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Set;
import uk.waymark.access.Actor;
import uk.waymark.access.Actors;
import uk.waymark.access.Right;
import uk.waymark.access.Role;
import uk.waymark.commissioning.Commissions;
import uk.waymark.ids.Id;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.notices.Kind;
import uk.waymark.notices.Outbox;

/** Who stands on each side of a provider's facts: the people of the provider, and those of the schools that have to do with it now. */
@Singleton
public class Commissioners {
    private final CommissionerRows rows;
    private final Commissions commissions;
    private final Actors actors;
    private final Outbox outbox;

    Commissioners(CommissionerRows rows, Commissions commissions, Actors actors, Outbox outbox) {
        this.rows = rows;
        this.commissions = commissions;
        this.actors = actors;
        this.outbox = outbox;
    }

    public Set<SchoolId> of(ProviderId provider) {
        return commissions.schools(provider);
    }

    /** Whether the actor holds the right for this school, and the school has to do with the provider now. */
    public boolean reaches(Actor actor, Right right, SchoolId school, ProviderId provider) {
        return actor.schools(right).contains(school) && of(provider).contains(school);
    }

    /** Tells those who hold one of the roles at the school; the detail names no child. */
    public void tell(SchoolId school, Collection<Role> roles, Kind kind, Id subject, boolean urgent, String detail) {
        roles.stream()
                .flatMap(role -> actors.holding(role, school).stream())
                .distinct()
                .forEach(person -> outbox.notify(person, kind, subject, urgent, detail));
    }

    /** Tells those who hold one of the roles at each school that has to do with the provider. */
    public void tellAll(ProviderId provider, Collection<Role> roles, Kind kind, boolean urgent, String detail) {
        of(provider).forEach(school -> tell(school, roles, kind, provider, urgent, detail));
    }

    /** Tells the provider's own people. */
    public void tellProvider(
            ProviderId provider, Collection<Role> roles, Kind kind, Id subject, boolean urgent, String detail) {
        roles.stream()
                .flatMap(role -> actors.holding(role, provider).stream())
                .distinct()
                .forEach(person -> outbox.notify(person, kind, subject, urgent, detail));
    }

    public String name(ProviderId provider) {
        return rows.providerName(provider).orElse("The provider");
    }
}
