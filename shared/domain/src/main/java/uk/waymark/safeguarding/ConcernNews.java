package uk.waymark.safeguarding;

import jakarta.inject.Singleton;
import java.util.stream.Stream;
import uk.waymark.access.Actors;
import uk.waymark.access.Role;
import uk.waymark.ids.ConcernId;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.SchoolId;
import uk.waymark.notices.Kind;
import uk.waymark.notices.Outbox;

/** Who is told what about a concern. Catalogue row CON-02. */
@Singleton
class ConcernNews {
    private final Actors actors;
    private final Outbox outbox;

    ConcernNews(Actors actors, Outbox outbox) {
        this.actors = actors;
        this.outbox = outbox;
    }

    /** The school's DSLs and deputies; where there is none, its head and the trust, who must then name one. */
    void sent(ConcernId concern, SchoolId school, boolean danger) {
        var readers = Stream.of(Role.DSL, Role.DEPUTY_DSL)
                .flatMap(role -> actors.holding(role, school).stream())
                .distinct()
                .toList();
        readers.forEach(reader -> outbox.notify(reader, Kind.CONCERN_SENT, concern, danger));
        if (readers.isEmpty()) {
            Stream.of(Role.HEAD, Role.TRUST_SAFEGUARDING)
                    .flatMap(role -> actors.holding(role, school).stream())
                    .distinct()
                    .forEach(reader -> outbox.notify(reader, Kind.CONCERN_WITHOUT_DSL, concern, danger));
        }
    }

    void read(ConcernId concern, PersonId author) {
        outbox.onScreen(author, Kind.CONCERN_READ, concern, false);
    }
}
