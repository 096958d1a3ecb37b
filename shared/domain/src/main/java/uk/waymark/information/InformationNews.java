package uk.waymark.information;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.waymark.access.Actor;
import uk.waymark.access.Actors;
import uk.waymark.access.Role;
import uk.waymark.families.NewRelease;
import uk.waymark.families.ReleaseKind;
import uk.waymark.families.Releases;
import uk.waymark.notices.Kind;
import uk.waymark.notices.Outbox;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementPeople;
import uk.waymark.placements.StartChanged;

/** Tells those whom it concerns that something was shared, asked for or withdrawn; no notice names a child. */
@Singleton
class InformationNews {
    private static final Set<Role> EVERYBODY =
            Set.of(Role.PROVIDER_MANAGER, Role.PROVIDER_DSL, Role.PROVIDER_DEPUTY_DSL, Role.KEY_CONTACT, Role.TUTOR);
    private static final Set<Role> DSLS = Set.of(Role.PROVIDER_DSL, Role.PROVIDER_DEPUTY_DSL);

    private final PlacementPeople people;
    private final KeyContacts keyContacts;
    private final Actors actors;
    private final Outbox outbox;
    private final Releases releases;
    private final AskedDue asked;
    private final ApplicationEventPublisher<StartChanged> changed;

    InformationNews(
            PlacementPeople people,
            KeyContacts keyContacts,
            Actors actors,
            Outbox outbox,
            Releases releases,
            AskedDue asked,
            ApplicationEventPublisher<StartChanged> changed) {
        this.people = people;
        this.keyContacts = keyContacts;
        this.actors = actors;
        this.outbox = outbox;
        this.releases = releases;
        this.asked = asked;
        this.changed = changed;
    }

    boolean hasDsl(PlacementFile placement) {
        return DSLS.stream()
                .anyMatch(role -> !actors.holding(role, placement.provider()).isEmpty());
    }

    void shared(PlacementFile placement, NewItem item) {
        var urgent = item.kind() == InformationClass.POLICE_NOTICE;
        switch (item.readers()) {
            case EVERYBODY ->
                people.tellProvider(placement, EVERYBODY, Kind.INFORMATION_SHARED, placement.id(), urgent);
            case DSL_ONLY -> people.tellProvider(placement, DSLS, Kind.INFORMATION_SHARED, placement.id(), urgent);
            case KEY_CONTACT ->
                keyContacts
                        .of(placement.id())
                        .ifPresent(it -> outbox.notify(it.person(), Kind.INFORMATION_SHARED, placement.id(), urgent));
        }
        item.request().ifPresent(request -> asked.answered(placement.id(), request));
        changed.publishEvent(new StartChanged(placement.id()));
    }

    /** The page for the tutor is there, or is another one now. */
    void needsWritten(PlacementFile placement) {
        people.tellProvider(placement, EVERYBODY, Kind.INFORMATION_SHARED, placement.id(), false);
        changed.publishEvent(new StartChanged(placement.id()));
    }

    void withdrawn(Actor actor, PlacementFile placement, UUID item, String reason) {
        releases.withdraw(actor, item, reason);
        changed.publishEvent(new StartChanged(placement.id()));
    }

    void toParents(Actor actor, PlacementFile placement, InformationClass kind, String words, UUID item) {
        releases.release(
                actor,
                new NewRelease(
                        placement.pupil(),
                        Optional.of(placement.id()),
                        ReleaseKind.OTHER,
                        item,
                        "What " + placement.providerName() + " knows: " + kind.words(),
                        words.isEmpty()
                                ? "The school has given the provider a document. Ask the school for a copy."
                                : words,
                        Optional.empty(),
                        Optional.empty()));
    }
}
