package uk.waymark.access;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.waymark.access.GrantRows.Held;
import uk.waymark.ids.GrantId;
import uk.waymark.ids.Id;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.SiteId;

/** Makes an {@link Actor} of a person, from what the database says at this moment. */
@Singleton
public class Actors {
    private final GrantRows rows;
    private final Clock clock;

    Actors(GrantRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * The person as family, with nothing but the children whom they may see at this moment; empty where there are none. A worker who is
     * also a parent is one or the other, never both at once.
     */
    public Optional<Actor> family(PersonId person) {
        var children = rows.children(person);
        return children.isEmpty()
                ? Optional.empty()
                : Optional.of(new Actor(
                        person,
                        children.getFirst().name(),
                        children.stream()
                                .map(it -> Grant.forChild(it.self() ? Role.PUPIL : Role.PARENT, it.pupilId()))
                                .distinct()
                                .toList()));
    }

    /** The person with all roles that they hold now at work; empty for nobody and for a person who is deactivated. */
    public Optional<Actor> of(PersonId person) {
        var held = rows.held(person);
        if (held.isEmpty()) {
            return Optional.empty();
        }
        Map<UUID, List<Held>> byGrant = new LinkedHashMap<>();
        held.stream()
                .filter(row -> row.grantId() != null)
                .forEach(row -> byGrant.computeIfAbsent(row.grantId(), id -> new ArrayList<>())
                        .add(row));
        var grants = byGrant.values().stream().map(Actors::grant).toList();
        return Optional.of(new Actor(person, held.getFirst().name(), grants));
    }

    private static Grant grant(List<Held> rows) {
        var first = rows.getFirst();
        Set<SchoolId> schools = new HashSet<>();
        for (var row : rows) {
            if (row.schoolId() != null) {
                schools.add(row.schoolId());
            }
        }
        var kind = ScopeKind.valueOf(Objects.requireNonNull(first.scopeKind()));
        var scope = first.scopeId();
        return new Grant(
                Role.valueOf(Objects.requireNonNull(first.role())),
                kind,
                scope,
                Set.copyOf(schools),
                kind == ScopeKind.PROVIDER && scope != null ? Set.of(new ProviderId(scope)) : Set.of(),
                kind == ScopeKind.SITE && scope != null ? Set.of(new SiteId(scope)) : Set.of());
    }

    /** Everybody who holds the role for the school now, a role for its trust included, and who is not deactivated. */
    public List<PersonId> holding(Role role, SchoolId school) {
        return rows.holding(role.name(), school);
    }

    /** Everybody who holds the role for the whole provider now, and who is not deactivated. */
    public List<PersonId> holding(Role role, ProviderId provider) {
        return rows.holdingAt(role.name(), provider);
    }

    /** Gives the role from now on. */
    public void grant(PersonId person, Role role, ScopeKind kind, Optional<? extends Id> scope, Optional<PersonId> by) {
        rows.save(new GrantRows.Row(
                GrantId.next(),
                person,
                role.name(),
                kind.name(),
                scope.map(Id::value).orElse(null),
                clock.instant(),
                by.orElse(null)));
    }
}
