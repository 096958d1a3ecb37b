package uk.waymark.obligations;

import java.util.Set;
import uk.waymark.access.Role;
import uk.waymark.ids.Id;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;

/** Who is on the clock. */
public sealed interface Holder {
    Id id();

    /** Any of whom may do it; empty for a person, who does it in person. */
    Set<Role> roles();

    /** Those of a school, or of its trust, with one of the roles. */
    record School(SchoolId id, Set<Role> roles) implements Holder {
        public School {
            roles = some(roles);
        }
    }

    /** Those of a provider with one of the roles. */
    record Provider(ProviderId id, Set<Role> roles) implements Holder {
        public Provider {
            roles = some(roles);
        }
    }

    /** One person, whatever role. */
    record Person(PersonId id) implements Holder {
        @Override
        public Set<Role> roles() {
            return Set.of();
        }
    }

    private static Set<Role> some(Set<Role> roles) {
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("Nobody would have to do it");
        }
        return Set.copyOf(roles);
    }
}
