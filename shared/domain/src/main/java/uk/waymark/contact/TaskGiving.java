package uk.waymark.contact;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.access.Actor;
import uk.waymark.access.Actors;
import uk.waymark.access.Role;
import uk.waymark.calendar.Session;
import uk.waymark.ids.Id;
import uk.waymark.ids.ObligationId;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.PlacementId;
import uk.waymark.notices.Kind;
import uk.waymark.notices.Outbox;
import uk.waymark.obligations.Holder;
import uk.waymark.obligations.NewObligation;
import uk.waymark.obligations.ObligationKind;
import uk.waymark.obligations.ObligationKinds;
import uk.waymark.obligations.Obligations;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementPeople;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/** Puts a task of support on somebody's board and tells them; a door has to have narrowed who asks. Catalogue row ROL-21. */
@Singleton
class TaskGiving {
    static final ObligationKind KIND = new ObligationKind(
                    "support.task",
                    "A task for a placed pupil",
                    "The AP lead has given it to you (ROL-21)",
                    "Saying what was done",
                    "The head is told")
            .doneByHand();

    private final TaskRows rows;
    private final Obligations obligations;
    private final PlacementPeople people;
    private final Actors actors;
    private final Outbox outbox;
    private final Trail trail;
    private final Clock clock;

    TaskGiving(
            TaskRows rows,
            Obligations obligations,
            PlacementPeople people,
            Actors actors,
            Outbox outbox,
            Trail trail,
            Clock clock) {
        this.rows = rows;
        this.obligations = obligations;
        this.people = people;
        this.actors = actors;
        this.outbox = outbox;
        this.trail = trail;
        this.clock = clock;
    }

    /** What the engine has to know of it. */
    @Factory
    static class Kinds {
        @Bean
        @Singleton
        ObligationKinds taskKinds() {
            return new ObligationKinds(List.of(KIND));
        }
    }

    static String key(PlacementId placement, UUID id) {
        return "support.task:" + placement.value() + ":" + id;
    }

    /** To whoever holds the role at the school; a deputy stands in for the DSL. */
    void give(Actor by, UUID id, PlacementFile placement, String words, Role role, LocalDate dueOn, boolean urgent) {
        var roles = role == Role.DSL ? Set.of(Role.DSL, Role.DEPUTY_DSL) : Set.of(role);
        var due = raise(id, placement, new Holder.School(placement.school(), roles), dueOn);
        save(by, id, placement, due, words, role, null);
        people.tellSchool(placement, roles, Kind.TASK_GIVEN, placement.id(), urgent);
    }

    void give(Actor by, UUID id, PlacementFile placement, String words, PersonId person, LocalDate dueOn) {
        var due = raise(id, placement, new Holder.Person(person), dueOn);
        save(by, id, placement, due, words, null, person);
        outbox.notify(person, Kind.TASK_GIVEN, placement.id(), false);
    }

    /** Somebody is worried: the DSL has it today, and where the school has none, the head. */
    void worry(Actor by, PlacementFile placement) {
        var nobody = Set.of(Role.DSL, Role.DEPUTY_DSL).stream()
                .allMatch(role -> actors.holding(role, placement.school()).isEmpty());
        give(
                by,
                Id.next(),
                placement,
                "Somebody who was in touch is worried. Read the entry in the contact log, and decide what to do.",
                nobody ? Role.HEAD : Role.DSL,
                Session.today(clock),
                true);
    }

    private ObligationId raise(UUID id, PlacementFile placement, Holder holder, LocalDate dueOn) {
        return obligations.raise(new NewObligation(
                key(placement.id(), id),
                KIND.name(),
                holder,
                Optional.of(placement.id().value()),
                "A placement at " + placement.providerName(),
                dueOn,
                Optional.empty(),
                "placements/" + placement.id().value() + "/contact",
                "What there is to do is on the placement's page"));
    }

    private void save(
            Actor by,
            UUID id,
            PlacementFile placement,
            ObligationId due,
            String words,
            @Nullable Role role,
            @Nullable PersonId person) {
        rows.save(new TaskRows.Row(
                id,
                placement.id(),
                due,
                words,
                role == null ? null : role.name(),
                person,
                clock.instant(),
                by.person()));
        trail.record(by, Action.TASK_GIVEN, placement.id(), id.toString());
    }
}
