package uk.waymark.tablets;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.waymark.access.Actor;
import uk.waymark.access.Grant;
import uk.waymark.access.Right;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SiteId;
import uk.waymark.ids.TabletId;

/**
 * A tablet that has been let in.
 *
 * @param site the one site whose registers it holds; empty for all of the provider's
 * @param wipeAfterDays after how many days without contact it forgets names and registers
 */
public record EnrolledTablet(TabletId id, ProviderId provider, Optional<SiteId> site, String name, int wipeAfterDays) {
    private static final Set<Right> RIGHTS = Set.of(Right.MARK_ATTENDANCE, Right.RAISE_CONCERNS);

    /**
     * The person with what they may do on this tablet and nothing else, whatever their roles give elsewhere. Empty for somebody
     * who may not mark all of the registers that lie on it.
     */
    Optional<Actor> narrow(Actor actor) {
        List<Grant> grants =
                actor.grants().stream().filter(this::reaches).map(this::narrow).toList();
        var narrowed = new Actor(actor.person(), actor.name(), grants);
        return narrowed.may(Right.MARK_ATTENDANCE) ? Optional.of(narrowed) : Optional.empty();
    }

    private boolean reaches(Grant grant) {
        return grant.providers().contains(provider)
                || site.filter(grant.sites()::contains).isPresent();
    }

    private Grant narrow(Grant grant) {
        return site.map(it -> grant.onlyAt(it, RIGHTS)).orElseGet(() -> grant.onlyAt(provider, RIGHTS));
    }
}
