package uk.waymark.forms;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A question that a school asks beside those of the form.
 *
 * @param from the first day on which a form that is started has it
 * @param ended the first day on which one has it no longer
 */
public record OwnQuestion(
        UUID id,
        String formName,
        String sectionId,
        Question question,
        LocalDate from,
        Optional<LocalDate> ended,
        String by) {}
