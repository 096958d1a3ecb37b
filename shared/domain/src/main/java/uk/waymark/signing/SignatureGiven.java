package uk.waymark.signing;

import java.util.UUID;
import uk.waymark.ids.SigningId;

/** Somebody has signed: published inside the transaction of the signature. */
public record SignatureGiven(SigningId id, SigningKind kind, UUID subject, SignerRole role) {}
