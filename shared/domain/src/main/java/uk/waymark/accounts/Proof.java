package uk.waymark.accounts;

import uk.waymark.access.Refused;
import uk.waymark.ids.PersonId;

/** Whether an address and a password go together, where nobody is signed in by it. */
public sealed interface Proof {
    record Proved(PersonId person) implements Proof {}

    /** The same words whether or not there is such an account. */
    record NotProved(Refused refused) implements Proof {}
}
