package uk.waymark.families;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.access.Role;
import uk.waymark.accounts.EmailAddress;
import uk.waymark.accounts.FamilyPeople;
import uk.waymark.ids.FamilyContactId;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.PupilId;
import uk.waymark.pupils.Roll;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * Whom the school lets in to the family's pages: a contact whose address somebody checked, and the pupil with an address of their own.
 * Catalogue rows ROL-24 and ROL-26.
 */
@Door
public class LettingIn {
    private static final Refused NOT_FOUND =
            new Refused("NOT_FOUND", "There is no such pupil, or contact at home, that you keep.");
    private static final Refused TAKEN = new Refused(
            "ADDRESS_TAKEN", "Waymark knows this address as somebody else's. Ask the family for another one.");

    private final ContactRows contacts;
    private final AccessRows rows;
    private final ReleaseRows releases;
    private final FamilyPeople people;
    private final FamilyMail mail;
    private final Roll roll;
    private final Trail trail;
    private final Clock clock;

    LettingIn(
            ContactRows contacts,
            AccessRows rows,
            ReleaseRows releases,
            FamilyPeople people,
            FamilyMail mail,
            Roll roll,
            Trail trail,
            Clock clock) {
        this.contacts = contacts;
        this.rows = rows;
        this.releases = releases;
        this.people = people;
        this.mail = mail;
        this.roll = roll;
        this.trail = trail;
        this.clock = clock;
    }

    /** Lets a contact in, and writes to them how to sign in. Refused without a checked address, or without responsibility. */
    @Transactional
    public Optional<Refused> letIn(Actor actor, FamilyContactId id) {
        var now = contacts.find(id).filter(it -> locks(actor, it.pupilId())).flatMap(it -> contacts.find(id));
        if (now.isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        var contact = now.get();
        if (!Standing.RESPONSIBLE.name().equals(contact.standing())) {
            return refused(
                    "NOT_RESPONSIBLE",
                    "Only somebody who holds parental responsibility sees a pupil's pages. Record it first.");
        }
        var email = Optional.ofNullable(contact.email()).flatMap(EmailAddress::of);
        if (email.isEmpty() || !contact.emailChecked()) {
            return refused(
                    "NOT_CHECKED",
                    "Write down an e-mail address and make sure that it is theirs: the way in is sent to it.");
        }
        if (contact.personId() != null) {
            return Optional.empty();
        }
        if (rows.now(contact.pupilId().value())
                .filter(it -> email.get().value().equals(it.email()))
                .isPresent()) {
            return Optional.of(TAKEN);
        }
        return open(actor, contact.pupilId(), Optional.of(id), contact.name(), email.get(), contact.language());
    }

    /** Lets the pupil in with an address of their own, where the school thinks that they are ready for it. */
    @Transactional
    public Optional<Refused> letPupilIn(Actor actor, PupilId pupil, String email, String language) {
        if (!locks(actor, pupil)) {
            return Optional.of(NOT_FOUND);
        }
        var address = EmailAddress.of(email);
        if (address.isEmpty() || !FamilyWords.LANGUAGES.contains(language)) {
            return refused(
                    "EMAIL", "Write the pupil's own e-mail address, such as the school's, and choose a language.");
        }
        if (contacts.ofPupil(pupil).stream()
                .anyMatch(it -> address.get().value().equals(it.email()))) {
            return refused(
                    "ADDRESS_OF_A_CONTACT",
                    "This is the address of somebody at home. A pupil signs in with an address of their own.");
        }
        return open(actor, pupil, Optional.empty(), "Pupil", address.get(), language);
    }

    private Optional<Refused> open(
            Actor actor,
            PupilId pupil,
            Optional<FamilyContactId> contact,
            String name,
            EmailAddress email,
            String language) {
        var person = people.of(name, email);
        if (person.isEmpty()) {
            return Optional.of(TAKEN);
        }
        rows.add(pupil, contact.orElse(null), person.get(), email.value(), language, clock.instant(), actor.person());
        trail.record(actor, Action.ROLE_GIVEN, person.get(), role(contact).name());
        mail.welcome(email.value(), language);
        return Optional.empty();
    }

    private static Role role(Optional<FamilyContactId> contact) {
        return contact.isPresent() ? Role.PARENT : Role.PUPIL;
    }

    /** Shuts the door again, at once and on every device; nothing happens where it was not open. */
    @Transactional
    public Optional<Refused> shut(Actor actor, FamilyContactId id) {
        var now = contacts.find(id).filter(it -> locks(actor, it.pupilId()));
        return now.isEmpty() ? Optional.of(NOT_FOUND) : shut(actor, now.get().pupilId(), Optional.of(id));
    }

    /** The same for the pupil. */
    @Transactional
    public Optional<Refused> shutPupil(Actor actor, PupilId pupil) {
        return locks(actor, pupil) ? shut(actor, pupil, Optional.empty()) : Optional.of(NOT_FOUND);
    }

    private Optional<Refused> shut(Actor actor, PupilId pupil, Optional<FamilyContactId> contact) {
        var open = rows.now(contact.map(FamilyContactId::value).orElse(pupil.value()));
        open.ifPresent(it -> {
            rows.add(pupil, contact.orElse(null), null, null, it.language(), clock.instant(), actor.person());
            var person = Optional.ofNullable(it.personId()).map(PersonId::value).map(PersonId::new);
            trail.record(
                    Optional.of(actor.person()),
                    Action.ROLE_ENDED,
                    person,
                    role(contact).name());
        });
        return Optional.empty();
    }

    /** The address with which the pupil signs in; empty where they are not let in, or are not the actor's. */
    public Optional<String> pupilAddress(Actor actor, PupilId pupil) {
        return contacts.school(pupil, actor.schools(Right.KEEP_FAMILY_CONTACTS))
                .flatMap(school -> rows.now(pupil.value()))
                .flatMap(it -> Optional.ofNullable(it.email()));
    }

    /** What a contact sees on their page now, for the school to make sure; nothing where they hold no responsibility. */
    public List<Released> sees(Actor actor, FamilyContactId id) {
        return contacts.find(id)
                .filter(it -> contacts.school(it.pupilId(), actor.schools(Right.SEE_PUPILS))
                        .isPresent())
                .filter(it -> Standing.RESPONSIBLE.name().equals(it.standing()))
                .map(it -> releases.readable(List.of(it.pupilId()), List.of(id)).stream()
                        .map(ReleaseRows.Row::released)
                        .toList())
                .orElse(List.of());
    }

    private boolean locks(Actor actor, PupilId pupil) {
        return roll.lock(pupil, actor.schools(Right.KEEP_FAMILY_CONTACTS)).isPresent();
    }

    private static Optional<Refused> refused(String code, String message) {
        return Optional.of(new Refused(code, message));
    }
}
