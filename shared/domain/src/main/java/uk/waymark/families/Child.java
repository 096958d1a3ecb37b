package uk.waymark.families;

import java.util.Optional;
import uk.waymark.access.Role;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;

/**
 * A child as their own family's pages show them.
 *
 * @param name the forename that is used
 * @param as whether the reader is a parent, or the pupil themselves
 * @param placement the placement that runs, or the one that begins next; empty where there is neither
 */
public record Child(
        PupilId id, String name, Role as, SchoolId school, String schoolName, Optional<PlacementId> placement) {
    public boolean isSelf() {
        return as == Role.PUPIL;
    }
}
