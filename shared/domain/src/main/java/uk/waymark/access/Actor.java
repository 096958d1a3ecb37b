package uk.waymark.access;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.SiteId;
import uk.waymark.ids.TrustId;

/**
 * The person who acts, with what they hold at this moment. Every public method of a door takes one and narrows its rows by it; a
 * scope that is empty matches no row.
 */
public record Actor(PersonId person, String name, List<Grant> grants) {
    public Actor {
        grants = List.copyOf(grants);
    }

    public boolean may(Right right) {
        return grants.stream().anyMatch(grant -> grant.gives(right));
    }

    public boolean is(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    /** As what the person acts when using the right for the school. */
    public Optional<Role> as(Right right, SchoolId school) {
        return grants.stream()
                .filter(grant -> grant.gives(right) && grant.schools().contains(school))
                .map(Grant::role)
                .findFirst();
    }

    public boolean worksOn(Side side) {
        return grants.stream().anyMatch(grant -> grant.role().side() == side);
    }

    /** Whether the right is held for the whole of Waymark, as an administrator holds some. */
    public boolean mayEverywhere(Right right) {
        return grants.stream().anyMatch(grant -> grant.kind() == ScopeKind.EVERYTHING && grant.gives(right));
    }

    /** The schools for which this person holds the right, those of a trust included. */
    public Set<SchoolId> schools(Right right) {
        return reach(right, Grant::schools);
    }

    /** The providers for the whole of which this person holds the right. */
    public Set<ProviderId> providers(Right right) {
        return reach(right, Grant::providers);
    }

    /** The single sites for which this person holds the right, beside those of {@link #providers}. */
    public Set<SiteId> sites(Right right) {
        return reach(right, Grant::sites);
    }

    /** The own children of a parent, or the pupil themselves; empty for everybody who is not signed in as family. */
    public Set<PupilId> children(Right right) {
        return reach(right, Grant::children);
    }

    /** The trusts for the whole of which this person holds the right. */
    public Set<TrustId> trusts(Right right) {
        return grants.stream()
                .filter(grant -> grant.kind() == ScopeKind.TRUST && grant.gives(right))
                .flatMap(grant -> Optional.ofNullable(grant.scope()).stream())
                .map(TrustId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    private <T> Set<T> reach(Right right, Function<Grant, Collection<T>> of) {
        return grants.stream()
                .filter(grant -> grant.gives(right))
                .flatMap(grant -> of.apply(grant).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
