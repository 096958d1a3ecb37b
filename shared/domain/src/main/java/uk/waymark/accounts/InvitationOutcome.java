package uk.waymark.accounts;

import java.time.Instant;
import uk.waymark.access.Refused;
import uk.waymark.ids.PersonId;

/** What came of inviting somebody, or of taking an invitation up. */
public sealed interface InvitationOutcome {
    /** The link goes to the person by e-mail; whoever invited may also hand it over. */
    record Invited(PersonId person, Token token, Instant expiresAt) implements InvitationOutcome {}

    /** Somebody who already had an account has the new role now; no link is needed. */
    record RoleGiven(PersonId person) implements InvitationOutcome {}

    record Accepted(PersonId person) implements InvitationOutcome {}

    record NotDone(Refused refused) implements InvitationOutcome {}
}
