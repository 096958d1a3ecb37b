package uk.waymark.signing;

import uk.waymark.access.Refused;

/** What a link to sign leads to. */
public sealed interface LinkOutcome {
    /** It works; who opens it still has to write the name for which it was made. Names nobody. */
    record Asks(String school, SigningKind kind, SignerRole as) implements LinkOutcome {}

    /** What is to be read and signed. */
    record Reads(SigningReading reading, SigningState.Line line) implements LinkOutcome {}

    /** It is signed. */
    record Signed() implements LinkOutcome {}

    record Not(Refused refused) implements LinkOutcome {}
}
