package uk.waymark.assurance.audit;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.stream.Stream;
import uk.waymark.access.Actors;
import uk.waymark.access.Role;
import uk.waymark.ids.Id;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.notices.Kind;
import uk.waymark.notices.Outbox;

/** Tells people of audits and decisions, each once. */
@Singleton
class AuditNews {
    private final Actors actors;
    private final Outbox outbox;

    AuditNews(Actors actors, Outbox outbox) {
        this.actors = actors;
        this.outbox = outbox;
    }

    void toSchool(SchoolId school, Set<Role> roles, Kind kind, Id subject) {
        tell(roles.stream().flatMap(role -> actors.holding(role, school).stream()), kind, subject);
    }

    void toProvider(ProviderId provider, Kind kind) {
        tell(
                Stream.of(Role.PROVIDER_MANAGER, Role.PROVIDER_DSL)
                        .flatMap(role -> actors.holding(role, provider).stream()),
                kind,
                provider);
    }

    private void tell(Stream<PersonId> people, Kind kind, Id subject) {
        people.distinct().forEach(person -> outbox.notify(person, kind, subject, false));
    }
}
