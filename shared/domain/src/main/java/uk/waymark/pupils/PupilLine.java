package uk.waymark.pupils;

import java.util.Optional;
import uk.waymark.ids.PupilId;

/**
 * A pupil as a list shows them.
 *
 * @param provider where the pupil is placed today, if anywhere
 */
public record PupilLine(
        PupilId id,
        PupilName name,
        Optional<String> yearGroup,
        Optional<String> registrationGroup,
        String school,
        Optional<String> provider) {}
