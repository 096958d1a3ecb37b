package uk.waymark.access;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.SiteId;

/**
 * A role that somebody holds, and how far it reaches: a trust is already spelt out as its schools.
 *
 * @param scope what the role was granted for; null when it is for everything
 */
public record Grant(
        Role role,
        ScopeKind kind,
        @Nullable UUID scope,
        Set<SchoolId> schools,
        Set<ProviderId> providers,
        Set<SiteId> sites) {

    boolean gives(Right right) {
        return Rights.of(role).contains(right);
    }
}
