package uk.waymark.accounts;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.waymark.access.Role;
import uk.waymark.access.ScopeKind;
import uk.waymark.access.Side;
import uk.waymark.ids.Id;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.TrustId;

/** Where a person holds a role, as the people screens need it. */
public sealed interface Organisation {
    Id id();

    ScopeKind kind();

    /** The roles that can be held here. */
    List<Role> roles();

    record AtSchool(SchoolId id) implements Organisation {
        @Override
        public ScopeKind kind() {
            return ScopeKind.SCHOOL;
        }

        @Override
        public List<Role> roles() {
            return without(Side.SCHOOL, EnumSet.of(Role.TRUST_SAFEGUARDING, Role.TRUST_EXECUTIVE));
        }
    }

    record AtTrust(TrustId id) implements Organisation {
        @Override
        public ScopeKind kind() {
            return ScopeKind.TRUST;
        }

        @Override
        public List<Role> roles() {
            return List.of(Role.TRUST_SAFEGUARDING, Role.TRUST_EXECUTIVE);
        }
    }

    record AtProvider(ProviderId id) implements Organisation {
        @Override
        public ScopeKind kind() {
            return ScopeKind.PROVIDER;
        }

        @Override
        public List<Role> roles() {
            return without(Side.PROVIDER, Set.of());
        }
    }

    private static List<Role> without(Side side, Set<Role> others) {
        return EnumSet.allOf(Role.class).stream()
                .filter(role -> role.side() == side && !others.contains(role))
                .toList();
    }
}
