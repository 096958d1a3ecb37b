package uk.waymark.families;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.ids.FamilyContactId;
import uk.waymark.ids.Id;
import uk.waymark.ids.PupilId;
import uk.waymark.pupils.Roll;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * Who stands at home beside a pupil: kept by the school, each change on top of the last. What somebody is to the decisions holds at
 * once. Catalogue row ROL-24.
 */
@Door
public class FamilyContacts {
    private static final Refused NOT_FOUND =
            new Refused("NOT_FOUND", "There is no such pupil, or contact at home, that you keep.");

    private final ContactRows rows;
    private final AccessRows access;
    private final Roll roll;
    private final Trail trail;
    private final Clock clock;

    FamilyContacts(ContactRows rows, AccessRows access, Roll roll, Trail trail, Clock clock) {
        this.rows = rows;
        this.access = access;
        this.roll = roll;
        this.trail = trail;
        this.clock = clock;
    }

    /** In the order in which they are rung; a hidden address and the notes only for those who keep the contacts. */
    public List<HomeContact> of(Actor actor, PupilId pupil) {
        var school = rows.school(pupil, actor.schools(Right.SEE_PUPILS));
        if (school.isEmpty()) {
            return List.of();
        }
        var keeps = actor.schools(Right.KEEP_FAMILY_CONTACTS).contains(school.get());
        return rows.ofPupil(pupil).stream().map(it -> shown(it, keeps)).toList();
    }

    private static HomeContact shown(ContactRows.Now row, boolean keeps) {
        return new HomeContact(
                row.contact(keeps),
                row.number(),
                keeps ? row.note() : "",
                Standing.valueOf(row.standing()),
                row.onDay(),
                keeps ? row.reason() : "",
                row.personId() != null);
    }

    /** Puts somebody on the list. The same contact sent twice is one. */
    @Transactional
    public Optional<Refused> add(
            Actor actor, PupilId pupil, FamilyContactId id, ContactDetails details, Standing standing) {
        var school = roll.lock(pupil, actor.schools(Right.KEEP_FAMILY_CONTACTS));
        if (school.isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        var refused = details.refuse();
        if (refused.isPresent()) {
            return refused;
        }
        if (rows.add(id, pupil, school.get(), clock.instant(), actor.person()) > 0) {
            write(actor, id, 1, details);
            rows.stand(Id.next(), id, standing.name(), today(), "As first recorded", clock.instant(), actor.person());
            trail.record(actor, Action.FAMILY_CONTACT_ADDED, id);
        }
        return Optional.empty();
    }

    /**
     * Writes their details anew. Refused when somebody else has in the meantime. Another e-mail address has to be checked anew, and shuts
     * the way in that the old one opened.
     */
    @Transactional
    public Optional<Refused> change(Actor actor, FamilyContactId id, int seen, ContactDetails details) {
        var now = lock(actor, id);
        if (now.isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        if (now.get().number() != seen) {
            return refused("STALE", "Somebody else has changed this contact. Look at it as it is now, then change it.");
        }
        var refused = details.refuse();
        if (refused.isPresent()) {
            return refused;
        }
        write(actor, id, seen + 1, details);
        if (now.get().personId() != null
                && !details.email().equals(Objects.requireNonNullElse(now.get().email(), ""))) {
            access.add(now.get().pupilId(), id, null, null, details.language(), clock.instant(), actor.person());
        }
        trail.record(actor, Action.FAMILY_CONTACT_CHANGED, id);
        return Optional.empty();
    }

    private void write(Actor actor, FamilyContactId id, int number, ContactDetails it) {
        rows.detail(
                Id.next(),
                id,
                number,
                it.name(),
                it.relation(),
                it.priority(),
                ContactDetails.given(it.mobile()).orElse(null),
                ContactDetails.given(it.home()).orElse(null),
                ContactDetails.given(it.work()).orElse(null),
                ContactDetails.given(it.email()).orElse(null),
                ContactDetails.given(it.address()).orElse(null),
                it.addressHidden(),
                it.language(),
                it.note(),
                clock.instant(),
                actor.person());
    }

    /** Somebody has made sure, by ringing say, that the e-mail address is this contact's. Only then anything is sent to it. */
    @Transactional
    public Optional<Refused> checkEmail(Actor actor, FamilyContactId id) {
        var now = lock(actor, id);
        var email = now.map(ContactRows.Now::email);
        if (email.isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        if (rows.check(id, email.get(), clock.instant(), actor.person()) > 0) {
            trail.record(actor, Action.FAMILY_CONTACT_CHANGED, id, "Address checked");
        }
        return Optional.empty();
    }

    /** Gives or withdraws parental responsibility, with the day of the order and the reason. It holds at once, on every screen. */
    @Transactional
    public Optional<Refused> stand(Actor actor, FamilyContactId id, Standing standing, LocalDate on, String reason) {
        var now = lock(actor, id);
        if (now.isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        if (reason.isBlank() || reason.length() > 500) {
            return refused("REASON", "Say in at most 500 characters why, such as which order of which court.");
        }
        if (on.isAfter(today())) {
            return refused("IN_THE_FUTURE", "This day has not come yet. Record it on the day: it holds at once.");
        }
        rows.stand(Id.next(), id, standing.name(), on, reason.strip(), clock.instant(), actor.person());
        var withdrawn = standing != Standing.RESPONSIBLE;
        trail.record(
                actor,
                withdrawn ? Action.RESPONSIBILITY_WITHDRAWN : Action.FAMILY_CONTACT_CHANGED,
                id,
                standing.name());
        return Optional.empty();
    }

    /** Takes somebody off the list; they see nothing from now on, and what they did stays on record. */
    @Transactional
    public Optional<Refused> end(Actor actor, FamilyContactId id, String reason) {
        if (lock(actor, id).isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        if (reason.isBlank() || reason.length() > 500) {
            return refused("REASON", "Say in at most 500 characters why.");
        }
        rows.end(id, reason.strip(), clock.instant(), actor.person());
        trail.record(actor, Action.FAMILY_CONTACT_ENDED, id);
        return Optional.empty();
    }

    /** The contact as it is once the pupil is locked, for those who keep it. */
    private Optional<ContactRows.Now> lock(Actor actor, FamilyContactId id) {
        return rows.find(id)
                .filter(it -> roll.lock(it.pupilId(), actor.schools(Right.KEEP_FAMILY_CONTACTS))
                        .isPresent())
                .flatMap(it -> rows.find(id));
    }

    private LocalDate today() {
        return Session.today(clock);
    }

    private static Optional<Refused> refused(String code, String message) {
        return Optional.of(new Refused(code, message));
    }
}
