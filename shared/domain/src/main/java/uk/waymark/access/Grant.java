package uk.waymark.access;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.SiteId;

/**
 * A role that somebody holds, and how far it reaches: a trust is already spelt out as its schools.
 *
 * @param scope what the role was granted for; null when it is for everything
 * @param children whom a family's role reaches at this moment
 * @param rights what it lets do: all that the role gives, or fewer where it is used on a shared tablet
 */
public record Grant(
        Role role,
        ScopeKind kind,
        @Nullable UUID scope,
        Set<SchoolId> schools,
        Set<ProviderId> providers,
        Set<SiteId> sites,
        Set<PupilId> children,
        Set<Right> rights) {

    /** With all that the role gives. */
    public Grant(
            Role role,
            ScopeKind kind,
            @Nullable UUID scope,
            Set<SchoolId> schools,
            Set<ProviderId> providers,
            Set<SiteId> sites) {
        this(role, kind, scope, schools, providers, sites, Set.of(), Rights.of(role));
    }

    /** A family's role for one child. */
    static Grant forChild(Role role, PupilId child) {
        return new Grant(
                role, ScopeKind.CHILD, child.value(), Set.of(), Set.of(), Set.of(), Set.of(child), Rights.of(role));
    }

    boolean gives(Right right) {
        return rights.contains(right);
    }

    /** The same role at no more than this provider, for no more than these rights. */
    public Grant onlyAt(ProviderId provider, Set<Right> fewer) {
        return new Grant(
                role,
                ScopeKind.PROVIDER,
                provider.value(),
                Set.of(),
                Set.of(provider),
                Set.of(),
                Set.of(),
                common(fewer));
    }

    /** The same role at no more than this site, for no more than these rights. */
    public Grant onlyAt(SiteId site, Set<Right> fewer) {
        return new Grant(role, ScopeKind.SITE, site.value(), Set.of(), Set.of(), Set.of(site), Set.of(), common(fewer));
    }

    private Set<Right> common(Set<Right> fewer) {
        return rights.stream().filter(fewer::contains).collect(Collectors.toUnmodifiableSet());
    }
}
