package uk.waymark.assurance.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.waymark.access.Refused;

/**
 * A training that somebody of the school took.
 *
 * @param id made by the form, so that a second tap writes nothing twice
 * @param apLead whether it is the AP lead's own
 */
public record Training(
        UUID id,
        String who,
        String roleWords,
        boolean apLead,
        Set<TrainingTopic> topics,
        String course,
        String trainer,
        LocalDate takenOn) {
    /** With what it changed, as far as anybody has looked. */
    public record Line(Training training, List<Effect> effects) {}

    /** What a performance review found that the training changed, and the outcomes of pupils in which it shows. */
    public record Effect(String effect, String outcome, Instant notedAt, String by) {}

    Optional<Refused> refuse(LocalDate today) {
        if (who.isBlank() || who.length() > 200 || roleWords.length() > 200) {
            return Optional.of(new Refused("WHO", "Write who took the training."));
        }
        if (topics.isEmpty()) {
            return Optional.of(new Refused("TOPICS", "Tick at least one topic."));
        }
        if (course.isBlank() || trainer.isBlank() || course.length() > 200 || trainer.length() > 200) {
            return Optional.of(new Refused("COURSE", "Write the course and who gave it."));
        }
        return takenOn.isAfter(today)
                ? Optional.of(new Refused("DAY", "This day is ahead of today. Record the training when it is done."))
                : Optional.empty();
    }
}
