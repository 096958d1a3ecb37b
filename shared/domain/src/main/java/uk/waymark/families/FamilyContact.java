package uk.waymark.families;

import java.util.Optional;
import uk.waymark.ids.FamilyContactId;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.PupilId;

/**
 * Somebody at home, as the school keeps them. Never shown to another parent; a hidden address is empty here for everybody but those
 * who keep the contacts.
 *
 * @param person as whom they sign in to the family's pages; empty until they are let in
 * @param relation how they are related, in words
 * @param responsible whether they hold parental responsibility now, and are told and asked therefore
 * @param priority in which order they are rung in an emergency, from 1
 * @param email only one that somebody checked is written to
 * @param language of letters and pages, as a language tag: "en", "cy", "ar"
 */
public record FamilyContact(
        FamilyContactId id,
        PupilId pupil,
        Optional<PersonId> person,
        String name,
        String relation,
        boolean responsible,
        int priority,
        Optional<String> mobile,
        Optional<String> home,
        Optional<String> work,
        Optional<String> email,
        boolean emailChecked,
        Optional<String> address,
        boolean addressHidden,
        String language) {
    /** Whether something may be sent to them by e-mail. */
    public boolean canBeWrittenTo() {
        return email.isPresent() && emailChecked;
    }
}
