package uk.waymark.organisations;

import uk.waymark.access.Refused;
import uk.waymark.ids.Id;

/** What came of adding something to the directory. */
public sealed interface Added<T extends Id> {
    record As<T extends Id>(T id) implements Added<T> {}

    record Not<T extends Id>(Refused refused) implements Added<T> {}
}
