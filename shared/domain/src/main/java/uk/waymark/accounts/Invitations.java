package uk.waymark.accounts;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import uk.waymark.access.Refused;
import uk.waymark.ids.Id;
import uk.waymark.ids.PersonId;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/** Links by which somebody sets a password for the first time, or a new one. Each works once, and only for some days. */
@Singleton
public class Invitations {
    private static final Refused NOT_VALID = new Refused(
            "LINK_NOT_VALID",
            "This link has been used or has run out. Ask the person who invited you to send a new one.");

    private final SignInRows rows;
    private final PersonRows people;
    private final Passwords passwords;
    private final Trail trail;
    private final Clock clock;
    private final SignInSettings settings;

    Invitations(
            SignInRows rows,
            PersonRows people,
            Passwords passwords,
            Trail trail,
            Clock clock,
            SignInSettings settings) {
        this.rows = rows;
        this.people = people;
        this.passwords = passwords;
        this.trail = trail;
        this.clock = clock;
        this.settings = settings;
    }

    /** A new link for this person; earlier ones stop working. */
    @Transactional
    InvitationOutcome.Invited invite(PersonId person, Optional<PersonId> by) {
        var now = clock.instant();
        var token = Token.make();
        var expires = now.plus(settings.invitationLasts());
        rows.spoilOthers(person, now);
        rows.invite(Id.next(), person, token.hash(), now, by.orElse(null), expires);
        trail.record(by, Action.INVITED, Optional.of(person), "");
        return new InvitationOutcome.Invited(person, token, expires);
    }

    /** The name and address that the link was made for; empty when it no longer works. */
    public Optional<String> invited(Token token) {
        return usable(token).map(SignInRows.Invited::email);
    }

    private Optional<SignInRows.Invited> usable(Token token) {
        return rows.invitation(token.hash())
                .filter(found -> found.usedAt() == null && found.expiresAt().isAfter(clock.instant()));
    }

    /** Sets the password, once. Every earlier sign-in of the person ends. */
    @Transactional
    public InvitationOutcome accept(Token token, String password) {
        var refusal = passwords.refuse(password);
        if (refusal.isPresent()) {
            return new InvitationOutcome.NotDone(refusal.get());
        }
        var found = usable(token);
        var now = clock.instant();
        // The update is the arbiter: of two taps on the button one finds the link unused.
        if (found.isEmpty() || rows.use(found.get().id(), now) == 0) {
            return new InvitationOutcome.NotDone(NOT_VALID);
        }
        var person = found.get().personId();
        people.setPassword(person, passwords.hash(password), now);
        rows.endAll(person, now);
        trail.record(Optional.of(person), Action.ACCEPTED_INVITATION, Optional.of(person), "");
        return new InvitationOutcome.Accepted(person);
    }
}
