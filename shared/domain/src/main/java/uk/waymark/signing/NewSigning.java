package uk.waymark.signing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.ids.DocumentId;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;

/**
 * A text that is ready to be signed. What is signed is frozen: another wording is another version, which all sign anew.
 *
 * @param subject what the text is of, such as the agreement
 * @param text what the signers read: paragraphs parted by empty lines, "# " before a heading, "- " before a list item
 * @param declarations what each signer confirms, one sentence each
 * @param document the same text as a file
 */
public record NewSigning(
        SigningKind kind,
        UUID subject,
        int version,
        SchoolId school,
        PupilId pupil,
        Optional<PlacementId> placement,
        String title,
        String text,
        List<String> declarations,
        Optional<DocumentId> document,
        List<Signer> signers) {
    public NewSigning {
        declarations = List.copyOf(declarations);
        signers = List.copyOf(signers);
    }
}
