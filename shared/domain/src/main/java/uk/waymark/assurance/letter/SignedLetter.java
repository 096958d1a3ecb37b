package uk.waymark.assurance.letter;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.ids.DocumentId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;

/**
 * A letter as it was signed, with the school's answer.
 *
 * @param words exactly what was signed
 * @param hash the SHA-256 of the words
 */
public record SignedLetter(
        UUID id,
        ProviderId provider,
        SchoolId school,
        String edition,
        String words,
        String hash,
        String signer,
        String position,
        String organisation,
        Instant signedAt,
        Optional<DocumentId> document,
        Optional<Answer> answer) {
    /** What the school answered; reasons only where it sent the letter back. */
    public record Answer(boolean accepted, String reasons, Instant at, String by) {}
}
