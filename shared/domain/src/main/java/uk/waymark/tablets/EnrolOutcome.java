package uk.waymark.tablets;

import uk.waymark.access.Refused;
import uk.waymark.accounts.Token;

/** What came of typing a code on a tablet. */
public sealed interface EnrolOutcome {
    record Enrolled(Token token, EnrolledTablet tablet) implements EnrolOutcome {}

    record NotEnrolled(Refused refused) implements EnrolOutcome {}
}
