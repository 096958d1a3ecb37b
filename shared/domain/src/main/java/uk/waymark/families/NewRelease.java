package uk.waymark.families;

import java.util.Optional;
import java.util.UUID;
import uk.waymark.ids.DocumentId;
import uk.waymark.ids.FamilyContactId;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.PupilId;

/**
 * Something that a school lets a family see, frozen as it is now.
 *
 * @param subject the report, plan or note itself; releasing the same again replaces what was released before
 * @param body paragraphs of plain words, parted by empty lines; a line that begins with "# " is a heading, one with "- " a list item
 * @param document a file that goes with it
 * @param only for one contact alone, as with an invitation; empty for all who hold responsibility, and for the pupil
 */
public record NewRelease(
        PupilId pupil,
        Optional<PlacementId> placement,
        ReleaseKind kind,
        UUID subject,
        String title,
        String body,
        Optional<DocumentId> document,
        Optional<FamilyContactId> only) {}
