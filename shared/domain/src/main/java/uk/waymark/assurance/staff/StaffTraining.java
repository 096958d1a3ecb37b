package uk.waymark.assurance.staff;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.access.Refused;

/**
 * A training that a member of staff took.
 *
 * @param id made by the form, so that a second tap writes nothing twice
 */
public record StaffTraining(
        UUID id,
        String trainer,
        String course,
        TrainingLevel level,
        LocalDate takenOn,
        String topics,
        Optional<LocalDate> nextOn) {
    Optional<Refused> refuse(LocalDate today) {
        if (trainer.isBlank() || course.isBlank() || trainer.length() > 200 || course.length() > 200) {
            return Optional.of(new Refused("INVALID", "Write the course and who gave it."));
        }
        if (topics.isBlank() || topics.length() > 500) {
            return Optional.of(new Refused("TOPICS", "Write what it was about, in a line or two."));
        }
        if (takenOn.isAfter(today)) {
            return Optional.of(new Refused("DAY", "This day is ahead of today. Record the training when it is done."));
        }
        return nextOn.filter(next -> !next.isAfter(takenOn)).isPresent()
                ? Optional.of(new Refused("NEXT", "The next training is not after this one."))
                : Optional.empty();
    }
}
