package uk.waymark.placements;

import jakarta.inject.Singleton;
import java.util.Collection;
import uk.waymark.access.Actors;
import uk.waymark.access.Role;
import uk.waymark.ids.Id;
import uk.waymark.notices.Kind;
import uk.waymark.notices.Outbox;

/** Tells the people on each side of a placement; the notice opens what it is about and names no child. */
@Singleton
public class PlacementPeople {
    private final Actors actors;
    private final Outbox outbox;

    PlacementPeople(Actors actors, Outbox outbox) {
        this.actors = actors;
        this.outbox = outbox;
    }

    /** Those who hold one of the roles at the home school. */
    public void tellSchool(PlacementFile placement, Collection<Role> roles, Kind kind, Id subject, boolean urgent) {
        roles.stream()
                .flatMap(role -> actors.holding(role, placement.school()).stream())
                .distinct()
                .forEach(person -> outbox.notify(person, kind, subject, urgent));
    }

    /** Those who hold one of the roles for the whole provider. */
    public void tellProvider(PlacementFile placement, Collection<Role> roles, Kind kind, Id subject, boolean urgent) {
        roles.stream()
                .flatMap(role -> actors.holding(role, placement.provider()).stream())
                .distinct()
                .forEach(person -> outbox.notify(person, kind, subject, urgent));
    }
}
