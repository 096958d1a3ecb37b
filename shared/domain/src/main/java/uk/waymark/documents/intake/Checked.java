package uk.waymark.documents.intake;

import uk.waymark.access.Refused;

/** What came of looking at a file. */
public sealed interface Checked {
    /** It can be kept as what it is. */
    record As(String mediaType, int pages) implements Checked {}

    /** It cannot be kept, and why. */
    record Not(Refused refused) implements Checked {}
}
