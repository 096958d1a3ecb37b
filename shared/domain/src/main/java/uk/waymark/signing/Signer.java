package uk.waymark.signing;

import java.util.Optional;
import uk.waymark.ids.FamilyContactId;
import uk.waymark.ids.PersonId;

/**
 * Somebody whose signature is asked for.
 *
 * @param position what they are, such as "Head of the farm"; empty for a family
 * @param contact the contact at home, who signs on the family's page
 * @param person who signs when signed in; empty where anybody who may sign for that side does
 * @param email where a link goes to somebody who has no account
 * @param required whether the text is complete without it
 */
public record Signer(
        SignerRole role,
        String name,
        String position,
        Optional<FamilyContactId> contact,
        Optional<PersonId> person,
        Optional<String> email,
        boolean required) {}
