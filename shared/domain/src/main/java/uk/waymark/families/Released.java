package uk.waymark.families;

import java.time.Instant;
import java.util.Optional;
import uk.waymark.ids.DocumentId;
import uk.waymark.ids.FamilyContactId;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.ReleaseId;

/** Something that a school has let a family see, as it was when it did. The body is written as {@link NewRelease} says. */
public record Released(
        ReleaseId id,
        PupilId pupil,
        Optional<PlacementId> placement,
        ReleaseKind kind,
        String title,
        String body,
        Optional<DocumentId> document,
        Optional<FamilyContactId> only,
        Instant at) {}
