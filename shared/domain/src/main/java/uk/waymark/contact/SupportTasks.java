package uk.waymark.contact;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.access.Rights;
import uk.waymark.access.Role;
import uk.waymark.calendar.Session;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.PlacementId;
import uk.waymark.obligations.Obligations;
import uk.waymark.placements.PlacementFacts;
import uk.waymark.placements.PlacementFile;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * Tasks of support for a placed pupil, which the AP lead routes to the DSL, the SENCO or somebody else, and follows until they are done.
 * Each is read by whoever gave it, whoever has it, and those who place pupils. Catalogue row ROL-21.
 */
@Door
public class SupportTasks {
    private static final Refused NOT_FOUND =
            new Refused("NOT_FOUND", "There is no such task or placement that you route or have.");

    /** Who may be given one: the roles that open the placement's page. */
    public static final List<Role> ROLES = Arrays.stream(Role.values())
            .filter(role -> Rights.of(role).contains(Right.SEE_PUPILS)
                    && Rights.of(role).contains(Right.SEE_DUE))
            .toList();

    private final TaskRows rows;
    private final TaskGiving giving;
    private final Obligations obligations;
    private final PlacementFacts placements;
    private final Trail trail;
    private final Clock clock;

    SupportTasks(
            TaskRows rows,
            TaskGiving giving,
            Obligations obligations,
            PlacementFacts placements,
            Trail trail,
            Clock clock) {
        this.rows = rows;
        this.giving = giving;
        this.obligations = obligations;
        this.placements = placements;
        this.trail = trail;
        this.clock = clock;
    }

    /** Somebody to whom a task may go, with a role of theirs. */
    public record Colleague(PersonId person, String name) {}

    /** To whom a task goes: any of a role, or one person. */
    public sealed interface To {
        record AnyOf(Role role) implements To {}

        record One(PersonId person) implements To {}
    }

    /** Those of the school who may be given one, for whoever gives them. */
    public List<Colleague> colleagues(Actor actor, PlacementId placement) {
        return mine(actor, placement).map(this::colleagues).orElse(List.of());
    }

    private List<Colleague> colleagues(PlacementFile file) {
        Map<PersonId, Colleague> all = new LinkedHashMap<>();
        rows.staff(file.school(), ROLES.stream().map(Role::name).toList())
                .forEach(row -> all.putIfAbsent(row.id(), new Colleague(row.id(), row.name())));
        return List.copyOf(all.values());
    }

    /** What the reader may read of them, the open ones first. */
    public List<SupportTask> of(Actor actor, PlacementId placement) {
        return placements
                .of(placement)
                .filter(it -> actor.schools(Right.SEE_PUPILS).contains(it.school()))
                .map(file -> rows.of(placement).stream()
                        .filter(it -> actor.schools(Right.PLACE_PUPILS).contains(file.school())
                                || it.givenBy().equals(actor.person())
                                || isHolder(actor, file, it))
                        .map(it -> task(it, isHolder(actor, file, it)))
                        .toList())
                .orElse(List.of());
    }

    /** Gives it. The same again counts once. */
    @Transactional
    public Optional<Refused> give(Actor actor, UUID id, PlacementId placement, String words, To to, LocalDate dueOn) {
        var file = mine(actor, placement).flatMap(it -> placements.lock(placement));
        if (file.isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        if (rows.one(id).isPresent()) {
            return Optional.empty();
        }
        if (words.isBlank() || words.length() > 500) {
            return refused("WORDS", "Write in at most 500 characters what there is to do.");
        }
        if (dueOn.isBefore(Session.today(clock))) {
            return refused("DAY", "Choose a day that has not passed.");
        }
        return switch (to) {
            case To.AnyOf(var role) -> {
                if (!ROLES.contains(role)) {
                    yield refused("ROLE", "This role does not open the placement. Choose another.");
                }
                giving.give(actor, id, file.get(), words.strip(), role, dueOn, false);
                yield Optional.empty();
            }
            case To.One(var person) -> {
                if (colleagues(file.get()).stream().noneMatch(it -> it.person().equals(person))) {
                    yield refused("PERSON", "Choose somebody of your school whose role opens the placement.");
                }
                giving.give(actor, id, file.get(), words.strip(), person, dueOn);
                yield Optional.empty();
            }
        };
    }

    /** Says what was done; only whoever has it. Refused the second time. */
    @Transactional
    public Optional<Refused> done(Actor actor, UUID id, String words) {
        var line = rows.one(id);
        var file = line.flatMap(it -> placements.lock(it.placementId()))
                .filter(it -> actor.schools(Right.SEE_PUPILS).contains(it.school()))
                .filter(it -> isHolder(actor, it, line.get()));
        if (file.isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        if (words.isBlank() || words.length() > 500) {
            return refused("WORDS", "Say in at most 500 characters what was done.");
        }
        if (rows.one(id).filter(it -> it.metAt() == null).isEmpty()) {
            return refused("DONE", "This is done already.");
        }
        obligations.meet(TaskGiving.key(file.get().id(), id), words.strip(), Optional.of(actor.person()));
        trail.record(actor, Action.TASK_DONE, file.get().id(), id.toString());
        return Optional.empty();
    }

    private static boolean isHolder(Actor actor, PlacementFile file, TaskRows.Line line) {
        var role = line.role();
        if (role == null) {
            return actor.person().equals(line.personId());
        }
        return actor.grants().stream()
                .filter(it -> it.schools().contains(file.school()))
                .anyMatch(it ->
                        it.role().name().equals(role) || role.equals(Role.DSL.name()) && it.role() == Role.DEPUTY_DSL);
    }

    private static SupportTask task(TaskRows.Line it, boolean holder) {
        var role = it.role();
        var met = it.metAt();
        return new SupportTask(
                it.id(),
                it.words(),
                role == null
                        ? Optional.ofNullable(it.person()).orElse("")
                        : Role.valueOf(role).words(),
                it.dueOn(),
                it.givenAt(),
                it.by(),
                holder && met == null,
                met == null
                        ? Optional.empty()
                        : Optional.of(new SupportTask.Done(
                                met,
                                Optional.ofNullable(it.metHow()).orElse(""),
                                Optional.ofNullable(it.metBy()).orElse(""))));
    }

    private Optional<PlacementFile> mine(Actor actor, PlacementId placement) {
        return placements
                .of(placement)
                .filter(it -> actor.schools(Right.PLACE_PUPILS).contains(it.school()));
    }

    private static Optional<Refused> refused(String code, String message) {
        return Optional.of(new Refused(code, message));
    }
}
