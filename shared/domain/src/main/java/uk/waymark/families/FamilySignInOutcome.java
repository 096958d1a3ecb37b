package uk.waymark.families;

import java.time.Instant;
import uk.waymark.access.Refused;
import uk.waymark.accounts.Token;

/** What came of a family's attempt to sign in. */
public sealed interface FamilySignInOutcome {
    /** @param language in which the school writes to them, and the pages begin */
    record SignedIn(Token token, Instant expiresAt, String language) implements FamilySignInOutcome {}

    /** The same words whether or not the address is known. */
    record Not(Refused refused) implements FamilySignInOutcome {}
}
