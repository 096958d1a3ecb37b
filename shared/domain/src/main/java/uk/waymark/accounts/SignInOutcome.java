package uk.waymark.accounts;

import java.time.Instant;
import uk.waymark.access.Refused;

/** What came of an attempt to sign in. */
public sealed interface SignInOutcome {
    record SignedIn(Token token, Instant expiresAt) implements SignInOutcome {}

    /** The same words whether or not there is such an account. */
    record NotSignedIn(Refused refused) implements SignInOutcome {}
}
