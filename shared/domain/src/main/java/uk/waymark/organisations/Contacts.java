package uk.waymark.organisations;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.ids.Id;
import uk.waymark.ids.SchoolId;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/** A school's page of key contacts. Catalogue row ROL-02. */
@Door
public class Contacts {
    private static final String SCHOOL = "SCHOOL";

    private final OrganisationRows rows;
    private final Trail trail;
    private final Clock clock;

    Contacts(OrganisationRows rows, Trail trail, Clock clock) {
        this.rows = rows;
        this.trail = trail;
        this.clock = clock;
    }

    /** The contacts of a school that is the actor's; empty for another's. */
    public List<Contact> of(Actor actor, SchoolId school) {
        if (!actor.schools(Right.SEE_DIRECTORY).contains(school)) {
            return List.of();
        }
        return rows.contacts(SCHOOL, school.value()).stream()
                .map(row -> new Contact(
                        row.id(),
                        row.duty(),
                        row.name(),
                        Optional.ofNullable(row.telephone()),
                        Optional.ofNullable(row.email())))
                .toList();
    }

    @Transactional
    public Optional<Refused> add(
            Actor actor,
            SchoolId school,
            String duty,
            String name,
            Optional<String> telephone,
            Optional<String> email) {
        if (!actor.schools(Right.MANAGE_CONTACTS).contains(school)) {
            return Optional.of(new Refused("NOT_YOURS", "You cannot change this school's contacts. Ask its office."));
        }
        if (duty.isBlank() || name.isBlank() || (telephone.isEmpty() && email.isEmpty())) {
            return Optional.of(
                    new Refused("INVALID", "Write the duty, the name, and a telephone number or an e-mail address."));
        }
        rows.addContact(
                Id.next(),
                SCHOOL,
                school.value(),
                duty.strip(),
                name.strip(),
                telephone.orElse(null),
                email.orElse(null),
                clock.instant());
        trail.record(actor, Action.CONTACT_ADDED, school);
        return Optional.empty();
    }

    /** Takes a contact off the page; the row stays. */
    @Transactional
    public void end(Actor actor, SchoolId school, UUID contact) {
        if (actor.schools(Right.MANAGE_CONTACTS).contains(school)
                && rows.endContact(contact, school.value(), clock.instant()) > 0) {
            trail.record(actor, Action.CONTACT_ENDED, school);
        }
    }
}
