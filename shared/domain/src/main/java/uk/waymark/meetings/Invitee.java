package uk.waymark.meetings;

import java.util.UUID;
import uk.waymark.access.Role;
import uk.waymark.ids.FamilyContactId;

/** Somebody who is to come to a meeting. */
public sealed interface Invitee {
    /** What they are to the pupil. */
    enum Kind {
        FAMILY("Family"),
        STAFF("School"),
        PROVIDER("Provider"),
        PROFESSIONAL("Professional"),
        AUTHORITY("Local authority"),
        OUTSIDE("Other");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** A parent whom the page does not reach, invited on paper or by telephone. */
    record Family(FamilyContactId contact, Meeting.How how) implements Invitee {}

    /** Everybody who holds a role at the school. */
    record Staff(Role role) implements Invitee {}

    /** Those at the provider who answer for the placement. */
    record Provider() implements Invitee {}

    /** Somebody on the pupil's list of people outside school, whose address was checked. */
    record Professional(UUID worker) implements Invitee {}

    /** The authority's case officer on the pupil's list of people outside school. Catalogue row OSD-20. */
    record Authority() implements Invitee {}

    /** The authority, asked by whoever calls this in another way than by e-mail; it writes down that it was done. */
    record AuthorityOtherwise(String name, Meeting.How how) implements Invitee {}

    /** Anybody else, by an address that whoever invites answers for. */
    record Outside(String name, String email) implements Invitee {}
}
