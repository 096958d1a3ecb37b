package uk.waymark.assurance.staff;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import uk.waymark.access.Actors;
import uk.waymark.access.Role;
import uk.waymark.ids.Id;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.notices.Kind;
import uk.waymark.notices.Outbox;

/** Who is told of what has to do with assurance: at a school the AP lead and the DSL, at a provider whoever may sign for it. */
@Singleton
public class AssuranceNews {
    private final Actors actors;
    private final Outbox outbox;

    AssuranceNews(Actors actors, Outbox outbox) {
        this.actors = actors;
        this.outbox = outbox;
    }

    /** The AP lead, the DSL and deputies; where there is none of them, the head. */
    public void school(SchoolId school, Kind kind, Id subject, boolean urgent) {
        var readers = holding(school, Role.AP_LEAD, Role.DSL, Role.DEPUTY_DSL);
        (readers.isEmpty() ? holding(school, Role.HEAD) : readers)
                .forEach(reader -> outbox.notify(reader, kind, subject, urgent));
    }

    private List<PersonId> holding(SchoolId school, Role... roles) {
        return Stream.of(roles)
                .flatMap(role -> actors.holding(role, school).stream())
                .distinct()
                .toList();
    }

    /** The provider's managers. */
    public void provider(ProviderId provider, Kind kind, Id subject) {
        actors.holding(Role.PROVIDER_MANAGER, provider).forEach(reader -> outbox.notify(reader, kind, subject, false));
    }
}
