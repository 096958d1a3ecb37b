package uk.waymark.obligations;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import uk.waymark.access.Actor;
import uk.waymark.access.Grant;
import uk.waymark.access.Right;
import uk.waymark.access.Rights;
import uk.waymark.access.Role;
import uk.waymark.ids.Id;
import uk.waymark.ids.IdColumns;

/**
 * How far somebody sees on the board.
 *
 * @param me the person
 * @param holders the schools and providers for which the person sees what is due, and the person
 * @param pairs which role the person holds at which of them, as the hexadecimal id followed by the role
 * @param whole those of which the person sees everything
 */
record Reach(UUID me, Set<UUID> holders, Set<String> pairs, Set<UUID> whole) {
    /** Those who look after everything that is due from their organisation. */
    private static final Set<Role> OVERSEERS = Set.of(Role.HEAD, Role.AP_LEAD, Role.PROVIDER_MANAGER);

    /** The person's own: what the person's roles have to do, what was delegated, what is the person's. */
    static Reach own(Actor actor) {
        return of(actor, false);
    }

    /** Also what others of the school or provider have to do, for those who look after it. */
    static Reach overview(Actor actor) {
        return of(actor, true);
    }

    private static Reach of(Actor actor, boolean overseen) {
        var me = actor.person().value();
        Set<UUID> holders = new HashSet<>(Set.of(me));
        Set<String> pairs = new HashSet<>();
        Set<UUID> whole = new HashSet<>();
        for (var grant : actor.grants()) {
            if (!grant.rights().contains(Right.SEE_DUE)) {
                continue;
            }
            for (var holder : holders(grant)) {
                holders.add(holder);
                pairs.add(pair(holder, grant.role()));
                if (overseen && OVERSEERS.contains(grant.role())) {
                    whole.add(holder);
                }
            }
        }
        return new Reach(me, holders, pairs, whole);
    }

    private static List<UUID> holders(Grant grant) {
        List<UUID> all = new ArrayList<>();
        Stream.concat(grant.schools().stream(), grant.providers().stream())
                .map(Id::value)
                .forEach(all::add);
        return all;
    }

    boolean holds(UUID holder, Set<Role> roles) {
        return me.equals(holder) || roles.stream().anyMatch(role -> pairs.contains(pair(holder, role)));
    }

    private static String pair(UUID holder, Role role) {
        return HexFormat.of().formatHex(IdColumns.bytes(holder)).toUpperCase(Locale.ROOT) + role.name();
    }

    /** The names of the roles with which somebody sees a board at all. */
    static List<String> rolesThatSee() {
        return Stream.of(Role.values())
                .filter(role -> Rights.of(role).contains(Right.SEE_DUE))
                .map(Role::name)
                .toList();
    }

    /** A list for SQL is never empty. */
    Set<UUID> wholeOrNobody() {
        return whole.isEmpty() ? Set.of(new UUID(0, 0)) : whole;
    }

    Set<String> pairsOrNone() {
        return pairs.isEmpty() ? Set.of("-") : pairs;
    }
}
