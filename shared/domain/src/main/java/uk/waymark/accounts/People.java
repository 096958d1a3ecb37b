package uk.waymark.accounts;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import uk.waymark.access.Actor;
import uk.waymark.access.Actors;
import uk.waymark.access.Door;
import uk.waymark.access.Grant;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.access.Role;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/** The people of an organisation: who holds which role there, inviting them, and ending it. */
@Door
public class People {
    private static final Refused NOT_YOURS = new Refused(
            "NOT_YOURS", "You cannot do this for this organisation. Ask somebody who looks after its people.");

    private final PersonRows rows;
    private final Actors actors;
    private final Invitations invitations;
    private final InvitationMail mail;
    private final SignIns signIns;
    private final Trail trail;
    private final Clock clock;

    People(
            PersonRows rows,
            Actors actors,
            Invitations invitations,
            InvitationMail mail,
            SignIns signIns,
            Trail trail,
            Clock clock) {
        this.rows = rows;
        this.actors = actors;
        this.invitations = invitations;
        this.mail = mail;
        this.signIns = signIns;
        this.trail = trail;
        this.clock = clock;
    }

    /** Everybody with a role at the organisation, by name; empty when it is not the actor's. At most 500 rows. */
    public List<Member> of(Actor actor, Organisation at) {
        if (!mayManage(actor, at)) {
            return List.of();
        }
        return rows.members(at.kind().name(), at.id().value()).stream()
                .map(People::member)
                .toList();
    }

    private static Member member(PersonRows.Member row) {
        var state = row.deactivatedAt() != null
                ? Member.State.DEACTIVATED
                : row.joined() ? Member.State.ACTIVE : Member.State.INVITED;
        return new Member(row.person(), row.name(), row.email(), row.grant(), Role.valueOf(row.role()), state);
    }

    /**
     * Gives a role to the person with this address: a new person gets an invitation by e-mail, one who is known simply holds one
     * role more. Inviting again somebody who has not joined yet sends a new link.
     */
    @Transactional
    public InvitationOutcome invite(Actor actor, Organisation at, String name, String email, Role role) {
        var address = EmailAddress.of(email);
        if (!mayManage(actor, at)) {
            return new InvitationOutcome.NotDone(NOT_YOURS);
        }
        if (name.isBlank() || address.isEmpty()) {
            return new InvitationOutcome.NotDone(new Refused(
                    "INVALID", "Write the person's name and an e-mail address such as sam@school.example."));
        }
        if (!at.roles().contains(role)) {
            return new InvitationOutcome.NotDone(new Refused("ROLE", "That role cannot be held here. Choose another."));
        }
        var existing = rows.findByEmail(address.get().value());
        var person = existing.map(PersonRows.Row::id).orElseGet(() -> add(name.strip(), address.get()));
        if (existing.filter(row -> row.deactivatedAt() != null).isPresent()) {
            return new InvitationOutcome.NotDone(
                    new Refused("DEACTIVATED", "This person's account is deactivated. Activate it again first."));
        }
        giveOnce(actor, at, person, role);
        if (existing.filter(row -> row.passwordHash() != null).isPresent()) {
            return new InvitationOutcome.RoleGiven(person);
        }
        var invited = invitations.invite(person, Optional.of(actor.person()));
        mail.send(person, address.get(), invited);
        return invited;
    }

    private PersonId add(String name, EmailAddress email) {
        var id = PersonId.next();
        rows.save(new PersonRows.Row(id, name, email.value(), null, clock.instant(), null, null, null, null));
        return id;
    }

    private void giveOnce(Actor actor, Organisation at, PersonId person, Role role) {
        var held = rows.members(at.kind().name(), at.id().value()).stream()
                .anyMatch(member ->
                        member.person().equals(person) && member.role().equals(role.name()));
        if (!held) {
            actors.grant(person, role, at.kind(), Optional.of(at.id()), Optional.of(actor.person()));
            trail.record(actor, Action.ROLE_GIVEN, person, role.name());
            signIns.forget(person);
        }
    }

    /** Ends one role; open screens that needed it close within ten seconds. */
    @Transactional
    public Optional<Refused> endRole(Actor actor, Organisation at, Member member) {
        if (!mayManage(actor, at)
                || of(actor, at).stream().noneMatch(it -> it.grant().equals(member.grant()))) {
            return Optional.of(NOT_YOURS);
        }
        if (member.person().equals(actor.person())) {
            return Optional.of(new Refused("YOURSELF", "You cannot end your own role. Ask a colleague to do it."));
        }
        if (rows.endGrant(member.grant(), clock.instant(), actor.person()) > 0) {
            trail.record(
                    actor, Action.ROLE_ENDED, member.person(), member.role().name());
            signIns.forget(member.person());
        }
        return Optional.empty();
    }

    /** Shuts the account: the person is out of every open screen and token within ten seconds. */
    @Transactional
    public Optional<Refused> deactivate(Actor actor, PersonId person) {
        if (!allTheirsAre(actor, person)) {
            return Optional.of(new Refused(
                    "ALSO_ELSEWHERE",
                    "This person also works for an organisation that is not yours. End their role here instead."));
        }
        if (person.equals(actor.person())) {
            return Optional.of(new Refused("YOURSELF", "You cannot deactivate yourself. Ask a colleague to do it."));
        }
        if (rows.deactivate(person, clock.instant(), actor.person()) > 0) {
            trail.record(actor, Action.DEACTIVATED, person);
            signIns.shutOut(person);
        }
        return Optional.empty();
    }

    /** Sends a link by which somebody who forgot the password chooses a new one; refused when they also work elsewhere. */
    @Transactional
    public Optional<Refused> sendNewLink(Actor actor, Member member) {
        var person = rows.findById(member.person());
        if (person.isEmpty() || !allTheirsAre(actor, member.person())) {
            return Optional.of(
                    new Refused(
                            "ALSO_ELSEWHERE",
                            "This person also works for an organisation that is not yours. Ask an administrator of Waymark to send the link."));
        }
        var invited = invitations.invite(member.person(), Optional.of(actor.person()));
        mail.send(member.person(), new EmailAddress(person.get().email()), invited);
        return Optional.empty();
    }

    /** Opens a deactivated account again, for whoever could have deactivated it. */
    @Transactional
    public Optional<Refused> reactivate(Actor actor, Organisation at, Member member) {
        if (!mayManage(actor, at)
                || of(actor, at).stream().noneMatch(it -> it.person().equals(member.person()))) {
            return Optional.of(NOT_YOURS);
        }
        rows.reactivate(member.person());
        trail.record(actor, Action.REACTIVATED, member.person());
        return Optional.empty();
    }

    private boolean allTheirsAre(Actor actor, PersonId person) {
        var theirs = actors.of(person).map(Actor::grants).orElse(List.of());
        return !theirs.isEmpty() && theirs.stream().allMatch(grant -> within(actor, grant));
    }

    private static boolean within(Actor actor, Grant grant) {
        if (actor.mayEverywhere(Right.MANAGE_SCHOOL_PEOPLE)) {
            return true;
        }
        return switch (grant.kind()) {
            case SCHOOL -> actor.schools(Right.MANAGE_SCHOOL_PEOPLE).containsAll(grant.schools());
            case PROVIDER -> actor.providers(Right.MANAGE_PROVIDER_PEOPLE).containsAll(grant.providers());
            case TRUST, SITE, CHILD, AUTHORITY, EVERYTHING -> false;
        };
    }

    private static boolean mayManage(Actor actor, Organisation at) {
        return switch (at) {
            case Organisation.AtSchool(SchoolId school) ->
                actor.mayEverywhere(Right.MANAGE_SCHOOL_PEOPLE)
                        || actor.schools(Right.MANAGE_SCHOOL_PEOPLE).contains(school);
            case Organisation.AtProvider(ProviderId provider) ->
                actor.mayEverywhere(Right.MANAGE_PROVIDER_PEOPLE)
                        || actor.providers(Right.MANAGE_PROVIDER_PEOPLE).contains(provider);
            case Organisation.AtTrust ignored -> actor.mayEverywhere(Right.MANAGE_SCHOOL_PEOPLE);
        };
    }
}
