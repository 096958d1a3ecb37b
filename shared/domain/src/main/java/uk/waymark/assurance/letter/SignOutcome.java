package uk.waymark.assurance.letter;

import uk.waymark.access.Refused;

/** What came of signing. */
public sealed interface SignOutcome {
    /** The letter is with the school. */
    record Signed(SignedLetter letter) implements SignOutcome {}

    /** It is not, and why. */
    record NotSigned(Refused refused) implements SignOutcome {}
}
