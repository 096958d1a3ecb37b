package uk.waymark.agreements;

import java.time.Instant;
import java.util.Optional;

/**
 * What a field says in the draft of the next version.
 *
 * @param value as it is kept; empty where nothing is there
 * @param revision how often it was written; 0 while what is there was put in by Waymark
 * @param by who wrote it last, with when; empty while nobody has
 */
public record FieldValue(AgreementField field, String value, int revision, Optional<By> by) {
    /** Who wrote it last. */
    public record By(String name, Instant at) {}

    /** As people read it. */
    public String words() {
        return field.kind().words(value);
    }

    public boolean isEmpty() {
        return value.isEmpty();
    }
}
