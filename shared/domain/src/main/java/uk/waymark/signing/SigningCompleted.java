package uk.waymark.signing;

import java.util.UUID;
import uk.waymark.ids.SigningId;

/** The last required signature has been given: published inside the transaction of that signature. */
public record SigningCompleted(SigningId id, SigningKind kind, UUID subject, int version) {}
