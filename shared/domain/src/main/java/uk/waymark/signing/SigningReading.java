package uk.waymark.signing;

import java.util.List;
import java.util.Optional;
import uk.waymark.ids.DocumentId;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.PupilId;

/**
 * What somebody reads who is about to sign, or has signed.
 *
 * @param text paragraphs parted by empty lines, "# " before a heading, "- " before a list item
 * @param declarations what each signer confirms
 */
public record SigningReading(
        SigningState state,
        String school,
        PupilId pupil,
        Optional<PlacementId> placement,
        String text,
        List<String> declarations,
        Optional<DocumentId> document) {
    public SigningReading {
        declarations = List.copyOf(declarations);
    }
}
