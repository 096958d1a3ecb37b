package uk.waymark.app.doors;

import java.util.Set;
import java.util.function.BiPredicate;
import uk.waymark.access.Actor;
import uk.waymark.access.Role;

/**
 * One thing that a door gives.
 *
 * @param own who reaches it for their own school or provider: written here a second time, by hand, beside the table in the code
 * @param reaches whether the actor reaches it for these things
 */
public record Door(String name, Set<Role> own, BiPredicate<Actor, Things> reaches) {}
