package uk.waymark.accounts;

import uk.waymark.access.Role;
import uk.waymark.ids.GrantId;
import uk.waymark.ids.PersonId;

/**
 * One role of one person at one organisation, as the people screen lists it.
 *
 * @param state whether they can sign in
 */
public record Member(PersonId person, String name, String email, GrantId grant, Role role, State state) {
    /** Whether the person can sign in. */
    public enum State {
        INVITED,
        ACTIVE,
        DEACTIVATED
    }
}
