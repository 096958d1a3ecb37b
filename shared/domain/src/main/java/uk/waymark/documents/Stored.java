package uk.waymark.documents;

import uk.waymark.access.Refused;
import uk.waymark.ids.DocumentId;

/** What came of filing a document. */
public sealed interface Stored {
    /** It is filed under this id; the same upload again gives the same id. */
    record As(DocumentId id) implements Stored {}

    /** It is not filed, and why. */
    record Not(Refused refused) implements Stored {}

    /** The same as a refusal in words. */
    static Stored not(String code, String message) {
        return new Not(new Refused(code, message));
    }
}
