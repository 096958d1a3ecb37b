package uk.waymark.obligations;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.waymark.access.Actors;
import uk.waymark.access.Role;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;

/** Which people stand behind a holder at this moment; none of them deactivated. */
@Singleton
final class Holders {
    private final RoundRows rows;
    private final Actors actors;

    Holders(RoundRows rows, Actors actors) {
        this.rows = rows;
        this.actors = actors;
    }

    /** Those who hold one of its roles, and whoever it was given to. */
    Set<PersonId> of(RoundRows.Late row) {
        Set<PersonId> all = new LinkedHashSet<>();
        var roles = Optional.ofNullable(row.roles())
                .map(names -> List.of(names.split(",", -1)))
                .orElse(List.of());
        switch (row.holderKind()) {
            case "SCHOOL" -> all.addAll(atSchools(Set.of(new SchoolId(row.holderId())), roles(roles)));
            case "PROVIDER" -> all.addAll(rows.atProvider(new ProviderId(row.holderId()), roles));
            default -> all.addAll(rows.active(new PersonId(row.holderId())));
        }
        if (row.delegatedTo() != null) {
            all.addAll(rows.active(row.delegatedTo()));
        }
        return all;
    }

    private static List<Role> roles(List<String> names) {
        return names.stream().map(Role::valueOf).toList();
    }

    List<PersonId> atSchools(Collection<SchoolId> schools, Collection<Role> roles) {
        List<PersonId> all = new ArrayList<>();
        schools.forEach(school -> roles.forEach(role -> all.addAll(actors.holding(role, school))));
        return all.stream().distinct().toList();
    }

    List<PersonId> managers(ProviderId provider) {
        return rows.atProvider(provider, List.of(Role.PROVIDER_MANAGER.name()));
    }
}
