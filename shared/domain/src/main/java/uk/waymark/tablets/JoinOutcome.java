package uk.waymark.tablets;

import uk.waymark.access.Refused;
import uk.waymark.ids.PersonId;

/** What came of joining a tablet with a password. */
public sealed interface JoinOutcome {
    record Joined(PersonId person, String name) implements JoinOutcome {}

    record NotJoined(Refused refused) implements JoinOutcome {}
}
