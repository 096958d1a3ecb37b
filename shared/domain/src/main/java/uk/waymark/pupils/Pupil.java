package uk.waymark.pupils;

import java.time.LocalDate;
import java.util.Optional;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;

/** A pupil's facts, for their own school. */
public record Pupil(
        PupilId id,
        SchoolId school,
        Upn upn,
        PupilName name,
        LocalDate bornOn,
        Optional<String> yearGroup,
        Optional<String> registrationGroup,
        Optional<String> sex,
        Optional<String> senStatus,
        Optional<Boolean> freeSchoolMeals,
        Optional<Boolean> lookedAfter) {}
